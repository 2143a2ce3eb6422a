//! Requests by time units, made with the library's time zones: hotels in six zones accept them over
//! both changes of clocks.

use mews_api::requests::{
    ConfigurationGet, ProductsGetAll, ProductsGetPricing, RatesGetAll, RatesGetPricing,
    RatesUpdatePrice, RestrictionsSet, ServicesGetAll, ServicesGetAvailabilityV20240122,
};
use mews_api::types::{
    DaysParameters, RatePriceUpdate, ResourceAvailabilityMetricTypeEnum, RestrictionSetData,
    RestrictionTypeEnum,
};
use mews_api::{
    Client, Credentials, Date, Decimal, Environment, Error, TimeUnits, TimeZone, Timestamp,
};
use mews_simulator::Simulator;

const ZONES: [&str; 6] = [
    "Europe/Prague",
    "America/New_York",
    "America/Santiago",
    "Atlantic/Azores",
    "Africa/Cairo",
    "Asia/Beirut",
];

/// The days of a year that are not 24 hours long.
fn changes_of_clocks(zone: &TimeZone) -> Vec<Date> {
    let day = |text: &str| text.parse::<Date>().unwrap();
    let days = zone.days(day("2026-01-01")..=day("2026-12-31")).unwrap();
    let pairs = days.starts().windows(2);
    let pairs = pairs.filter(|pair| pair[1].unix_seconds() - pair[0].unix_seconds() != 86_400);
    pairs.map(|pair| zone.date_of(pair[0]).unwrap()).collect()
}

/// The day before, the day itself, and the day after.
fn around(zone: &TimeZone, date: Date) -> TimeUnits {
    let noon = zone.day_start(date).unwrap().unix_seconds() + 43_200;
    let day = |days: i64| {
        let instant = Timestamp::from_unix_seconds(noon + days * 86_400).unwrap();
        zone.date_of(instant).unwrap()
    };
    zone.days(day(-1)..=day(1)).unwrap()
}

/// Makes each of the requests; returns how many were accepted.
async fn ask(client: &Client, units: &TimeUnits) -> Result<u32, Error> {
    let services = client.services().get_all(ServicesGetAll::new()).items();
    let services: Vec<_> = services
        .try_collect()
        .await?
        .iter()
        .map(|one| one.id)
        .collect();
    let mut rates = client
        .rates()
        .get_all(RatesGetAll::new(services.clone()))
        .items();
    let rate = rates.try_next().await?.expect("the hotel has a rate");
    let mut products = client
        .products()
        .get_all(ProductsGetAll::new(services))
        .items();
    let product = products.try_next().await?.expect("the hotel has a product");
    let (first, last) = (units.first(), units.last());

    let request = RatesGetPricing::new(rate.id, first, last);
    let pricing = client.rates().get_pricing(request).await?;
    assert_eq!(
        pricing.time_unit_starts_utc.as_deref(),
        Some(units.starts())
    );
    let update = |start: &Timestamp| {
        let price: Decimal = "129.00".parse().unwrap();
        RatePriceUpdate::set(price, *start, *start)
    };
    let updates: Vec<RatePriceUpdate> = units.starts().iter().map(update).collect();
    let request = RatesUpdatePrice::new(rate.id, updates);
    client.rates().update_price(request).await?;
    let metrics = [ResourceAvailabilityMetricTypeEnum::UsableResources];
    let request = ServicesGetAvailabilityV20240122::new(rate.service_id, first, last, metrics);
    let availability = client
        .services()
        .get_availability_v20240122(request)
        .await?;
    assert_eq!(availability.time_unit_starts_utc, units.starts());
    let request = ProductsGetPricing::new(product.id, first, last);
    client.products().get_pricing(request).await?;
    let all_days = DaysParameters::new()
        .monday(true)
        .tuesday(true)
        .wednesday(true)
        .thursday(true)
        .friday(true)
        .saturday(true)
        .sunday(true);
    let closed = RestrictionSetData::new(RestrictionTypeEnum::Stay, all_days);
    let closed = closed.start_utc(first).end_utc(last);
    let request = RestrictionsSet::new(rate.service_id, [closed]);
    client.restrictions().set(request).await?;
    Ok(5)
}

#[tokio::test]
async fn hotels_in_six_zones_accept_time_units_over_both_changes_of_clocks() {
    let token = |hotel: usize| format!("TOKEN-OF-HOTEL-{hotel}");
    let mut hotels = Simulator::builder()
        .enterprises(ZONES.len() as u32)
        .limit(None);
    for (number, zone) in ZONES.iter().enumerate() {
        hotels = hotels
            .time_zone(*zone)
            .access_token_for(token(number), [number as u32]);
    }
    let server = hotels.start().await.unwrap();
    let credentials = Credentials::client_token(server.client_token()).access_token(token(0));
    let client = Client::builder(credentials, "Integration tests 1.0")
        .environment(Environment::custom(server.url()))
        .build()
        .unwrap();
    let mut accepted = 0;
    for (number, name) in ZONES.iter().enumerate() {
        let hotel = client.with_access_token(token(number));
        let configuration = hotel.configuration().get(ConfigurationGet::new()).await;
        let zone = configuration.unwrap().enterprise.time_zone().unwrap();
        assert_eq!(zone.identifier(), *name);
        let changes = changes_of_clocks(&zone);
        assert_eq!(changes.len(), 2, "{name}");
        for date in changes {
            let asked = ask(&hotel, &around(&zone, date)).await;
            accepted += asked.unwrap_or_else(|error| panic!("{name} {date}: {error}"));
        }
        // The days of another zone are refused.
        let tokyo = around(
            &TimeZone::named("Asia/Tokyo").unwrap(),
            "2026-05-01".parse().unwrap(),
        );
        assert!(
            ask(&hotel, &tokyo).await.unwrap_err().is_invalid_request(),
            "{name}"
        );
    }
    println!("{accepted} requests in {} zones were accepted", ZONES.len());
    assert_eq!(accepted, 60);
}
