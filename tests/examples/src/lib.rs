//! The hotels that the programs here read: simulated ones, unless the environment names others.

use std::env::var;
use std::error::Error;
use std::time::Duration;

use mews_api::requests::{CustomersGetAll, CustomersUpdate};
use mews_api::types::{ActivityStates, CustomerExtent};
use mews_api::{Client, ClientBuilder, Credentials, Environment, Timestamp};
use mews_simulator::{Server, Simulator};

/// An error of any kind.
pub type Failure = Box<dyn Error + Send + Sync>;

/// Hotels, each by an access token.
pub struct Hotels {
    /// A client, for the first hotel.
    pub client: Client,
    /// The access tokens of all hotels.
    pub tokens: Vec<String>,
    /// The hotels, if they are simulated.
    pub simulator: Option<Server>,
}

impl Hotels {
    /// Simulates this many hotels. With `MEWS_ADDRESS` in the environment it names others, with
    /// `MEWS_CLIENT_TOKEN` and `MEWS_ACCESS_TOKENS`, separated by commas.
    pub async fn connect(hotels: u32) -> Result<Self, Failure> {
        if let Ok(address) = var("MEWS_ADDRESS") {
            let tokens = var("MEWS_ACCESS_TOKENS")?;
            let tokens: Vec<String> = tokens.split(',').map(str::to_owned).collect();
            let client = builder(address, &var("MEWS_CLIENT_TOKEN")?, &tokens[0]).build()?;
            return Ok(Self {
                client,
                tokens,
                simulator: None,
            });
        }
        let tokens: Vec<String> = (1..=hotels)
            .map(|one| format!("TOKEN-OF-HOTEL-{one:02}"))
            .collect();
        let mut simulator = Simulator::builder().enterprises(hotels).reservations(3_000);
        for (number, token) in (0..).zip(&tokens) {
            simulator = simulator.access_token_for(token, [number]);
        }
        let server = simulator.limit(None).start().await?;
        // The data is always the same; the clock is this machine's, as the `Date` of responses is.
        server.simulator().set_now(&Timestamp::now().to_string())?;
        server.simulator().set_time_moves(true);
        // The simulated hotels take any number of requests.
        let client = builder(server.url(), server.client_token(), &tokens[0])
            .limits(100_000, Duration::from_secs(1))
            .build()?;
        Ok(Self {
            client,
            tokens,
            simulator: Some(server),
        })
    }

    /// Gives three guests of each simulated hotel a note.
    pub async fn edit_guests(&self) -> Result<(), Failure> {
        if self.simulator.is_none() {
            return Err("only guests of simulated hotels are edited".into());
        }
        for token in &self.tokens {
            let hotel = self.client.with_access_token(&**token);
            let extent = CustomerExtent::new().customers(true);
            let mut guests = hotel
                .customers()
                .get_all(CustomersGetAll::new(extent).activity_states([ActivityStates::Active]))
                .items();
            for _ in 0..3 {
                let Some(guest) = guests.try_next().await? else {
                    break;
                };
                let request = CustomersUpdate::new(guest.id).notes("Likes a quiet room");
                hotel.customers().update(request).await?;
            }
        }
        Ok(())
    }
}

fn builder(address: String, client_token: &str, token: &str) -> ClientBuilder {
    Client::builder(
        Credentials::client_token(client_token).access_token(token),
        "Examples 1.0",
    )
    .environment(Environment::custom(address))
}
