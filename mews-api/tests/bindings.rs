//! Generated code as a foreign crate sees it: everything it needs is in `bindings`.

#![allow(missing_docs, unreachable_pub)]

use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
use mews_api::{Client, Credentials, bindings};

use bindings::{FilterInfo, Meaning};

mod entities {
    pub enum Service {}
    impl mews_api::bindings::Entity for Service {}
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesGetAll {
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    pub note: bindings::Update<String>,
}

bindings::object! { RatesGetAll {
    service_ids: optional "ServiceIds",
    note: optional "Note",
} }

impl RatesGetAll {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self {
            service_ids: None,
            note: bindings::Update::Keep,
        }
    }

    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
        self
    }

    pub fn note(mut self, note: impl Into<bindings::Update<String>>) -> Self {
        self.note = note.into();
        self
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Rate {
    pub price: bindings::Decimal,
    pub updated_utc: Option<bindings::Timestamp>,
    pub kind: RateKind,
}

bindings::object! { Rate {
    price: required "Price",
    updated_utc: optional "UpdatedUtc",
    kind: required "Kind",
} }

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RatesResult {
    pub rates: Vec<Rate>,
}

bindings::object! { RatesResult {
    rates: required "Rates",
} }

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RateKind {
    Public,
    Unrecognized(bindings::UnrecognizedValue),
}

bindings::open_enum! { RateKind {
    Public: "Public",
} }

impl bindings::Operation for RatesGetAll {
    type Response = RatesResult;
    type Paging = bindings::Paged;
    const INFO: &'static bindings::OperationInfo =
        &bindings::OperationInfo::new("rates/getAll", bindings::Effect::Read)
            .portfolio()
            .page_size(1000)
            .list(bindings::ListInfo::new("Rates", &["Id"]))
            .secondary_lists(&[bindings::ListInfo::new("RateGroups", &["Id"])])
            .filters(&[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc")))
                    .max_months(3),
                FilterInfo::flat("StartUtc", "EndUtc", Meaning::Overlaps(None))
                    .selector("TimeFilter", &[("Overlapping", Meaning::Contains(None))]),
            ])
            .id_lists(&[bindings::IdListInfo::new("ServiceIds", 1000)]);
}

impl bindings::Paginated for RatesGetAll {
    type Item = Rate;
}

#[derive(Clone, Debug)]
pub struct Rates {
    client: bindings::Client,
}

impl Rates {
    pub fn get_all(&self, request: RatesGetAll) -> bindings::Call<RatesGetAll> {
        bindings::Call::new(self.client.clone(), request)
    }
}

trait RatesExt {
    fn own_rates(&self) -> Rates;
}

impl RatesExt for bindings::Client {
    fn own_rates(&self) -> Rates {
        Rates {
            client: self.clone(),
        }
    }
}

/// Expects one request and responds to it.
struct Once {
    path: &'static str,
    body: &'static str,
    answer: &'static str,
}

impl Transport for Once {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        assert_eq!(request.path, self.path);
        assert_eq!(String::from_utf8_lossy(&request.body), self.body);
        let mut headers = HeaderMap::new();
        headers.insert("content-type", "application/json".parse().unwrap());
        Box::pin(async {
            Ok(Response {
                status: 200,
                headers,
                body: self.answer.into(),
            })
        })
    }
}

fn client() -> Client {
    let transport = Once {
        path: "rates/getAll",
        body: r#"{"ClientToken":"c","AccessToken":"a","Client":"Test 1.0","ServiceIds":["bd26d8db-86da-4f96-9efc-e5a4654a4a94"],"Note":{"Value":"x"},"Limitation":{"Count":1000}}"#,
        answer: r#"{"Rates":[{"Price":100.10,"Kind":"Public"},{"Price":1E2,"Kind":"New","UpdatedUtc":"2023-03-22T12:12:00Z"}]}"#,
    };
    Client::builder(Credentials::client_token("c").access_token("a"), "Test 1.0")
        .transport(transport)
        .build()
        .unwrap()
}

fn request() -> RatesGetAll {
    let service: bindings::Id<entities::Service> =
        "bd26d8db-86da-4f96-9efc-e5a4654a4a94".parse().unwrap();
    RatesGetAll::new().service_ids([service]).note("x")
}

#[tokio::test]
async fn sends_and_reads_a_generated_call() {
    let result = client()
        .own_rates()
        .get_all(request())
        .first_page()
        .await
        .unwrap();
    assert_eq!(result.rates[0].price.to_string(), "100.10");
    assert_eq!(result.rates[1].price, 100.into());
    assert_eq!(result.rates[0].kind, RateKind::Public);
    assert_eq!(result.rates[1].kind.as_str(), "New");
}

#[tokio::test]
async fn paginates_a_generated_call() {
    let mut rates = client().own_rates().get_all(request()).items();
    let mut seen = 0;
    while let Some(rate) = rates.try_next().await.unwrap() {
        assert!(rate.price > bindings::Decimal::ZERO);
        seen += 1;
    }
    assert_eq!(seen, 2);
}
