//! Writes that must happen exactly once.

use super::call::Call;
use crate::base::error::{Error, Outcome};
use crate::base::operation::{Operation, Single};

/// How often a write is sent whose outcome stays unknown.
const MOST_SENDS: usize = 3;

impl<R: Operation<Paging = Single> + Clone> Call<R> {
    /// Sends a write that must happen exactly once, such as a charge. If its outcome is
    /// [unknown](Outcome::Unknown), `read_back` asks the service whether it took effect; if it did
    /// not, it is sent again, three times at most.
    ///
    /// Returns the response, or `None` if the response was lost and `read_back` found the effect.
    /// Give the write something to be found by, such as an external identifier. `read_back` must
    /// not return `false` while the service may still be at work on the write. After a timeout that
    /// can take some seconds.
    ///
    /// # Errors
    /// Those of [`send`](Self::send) and of `read_back`. The outcome of the last send is unknown if
    /// every send left it open, or if `read_back` failed.
    ///
    /// ```no_run
    /// # #[cfg(feature = "orders")]
    /// # async fn run(
    /// #     client: mews_api::Client, order: mews_api::requests::OrdersAdd,
    /// #     is_charged: impl AsyncFn() -> Result<bool, mews_api::Error>,
    /// # ) -> Result<(), mews_api::Error> {
    /// let placed = client.orders().add(order).send_with_read_back(is_charged).await?;
    /// if let Some(order) = placed {
    ///     println!("order {:?}", order.order_id);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn send_with_read_back(
        self,
        read_back: impl AsyncFn() -> Result<bool, Error>,
    ) -> Result<Option<R::Response>, Error> {
        let mut sends = 1;
        loop {
            let error = match self.clone().send().await {
                Ok(response) => return Ok(Some(response)),
                Err(error) if error.outcome() != Outcome::Unknown => return Err(error),
                Err(error) => error,
            };
            let happened = read_back().await;
            match happened.map_err(|error| error.with_outcome(Outcome::Unknown))? {
                true => return Ok(None),
                false if sends == MOST_SENDS => return Err(error),
                false => sends += 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use crate::bindings::{Operation, OperationInfo, Single};
    use crate::execute::transport::TransportError;
    use crate::fake::{Fake, json};
    use crate::{Call, Effect, Error, ErrorKind, Outcome};

    #[derive(Clone)]
    struct Charge {}
    crate::object! { Charge {} }

    impl Operation for Charge {
        type Response = ();
        type Paging = Single;
        const INFO: &'static OperationInfo = &OperationInfo::new("orders/add", Effect::Create);
    }

    /// Fails with an unknown outcome this often, then succeeds. Returns the result, and the numbers
    /// of requests and of reads.
    async fn charge(lost: usize, found_at: usize) -> (Result<Option<()>, Error>, usize, usize) {
        let (client, log) = Fake::client(move |number, _| match number < lost {
            true => Err(TransportError::broken("reset")),
            false => json(200, "{}"),
        });
        let looks = Cell::new(0);
        let read_back = async || {
            looks.set(looks.get() + 1);
            Ok(looks.get() == found_at)
        };
        let call = Call::new(client, Charge {});
        let result = call.send_with_read_back(read_back).await;
        (result, log.bodies().len(), looks.get())
    }

    #[tokio::test]
    async fn sends_again_only_what_was_not_found() {
        assert!(matches!(charge(0, 9).await, (Ok(Some(())), 1, 0)));
        assert!(matches!(charge(1, 1).await, (Ok(None), 1, 1)));
        assert!(matches!(charge(1, 9).await, (Ok(Some(())), 2, 1)));
        assert!(matches!(charge(9, 2).await, (Ok(None), 2, 2)));
        let (result, sends, looks) = charge(9, 9).await;
        assert_eq!(result.unwrap_err().outcome(), Outcome::Unknown);
        assert_eq!((sends, looks), (3, 3));
    }

    #[tokio::test]
    async fn failed_read_back_leaves_the_outcome_unknown() {
        let (client, _) = Fake::client(|_, _| Err(TransportError::broken("reset")));
        let read_back = async || Err(Error::new(ErrorKind::Unauthorized));
        let call = Call::new(client, Charge {});
        let error = call.send_with_read_back(read_back).await.unwrap_err();
        assert!(error.is_unauthorized() && error.outcome() == Outcome::Unknown);
    }
}
