//! Charges of a reservation: each charge is one of its order items.

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::data::dataset::Dataset;
use crate::data::hotel::RATE_GROUPS;
use crate::data::money::{self, Money};
use crate::data::profile::Place;
use crate::data::stay::Stay;

/// Percentages of stays with breakfast, and of those that get the first one back.
const BREAKFASTS: u64 = 35;
const REBATES: u64 = 15;
/// The hour of breakfast.
const MORNING: i8 = 7;
/// The number of the product that is breakfast among those of its hotel.
const BREAKFAST: u32 = 0;

/// Cancelling later than this many seconds before the start costs a fee.
pub(crate) const FREE_UNTIL: i64 = 86_400;

/// One order item of a reservation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charge {
    /// A night, from 0.
    Night(i64),
    /// The breakfast after a night.
    Breakfast(i64),
    /// For all persons and nights together.
    CityTax,
    /// The first breakfast, given back.
    Rebate,
    CancellationFee,
}

/// The charges of a reservation, the nights first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Charges {
    nights: i64,
    breakfast: bool,
    city_tax: bool,
    rebate: bool,
    fee: bool,
}

impl Charges {
    /// Those of a stay; `seed` is the reservation's.
    pub(crate) fn of_stay(seed: Seed, place: &Place, nights: i64) -> Self {
        let breakfast = seed.at("breakfast").percent(BREAKFASTS);
        Self {
            nights,
            breakfast,
            city_tax: place.city_tax > 0,
            rebate: breakfast && seed.at("rebate").percent(REBATES),
            fee: false,
        }
    }

    /// Those of a reservation that was cancelled late.
    pub(crate) fn of_late_cancellation() -> Self {
        Self {
            nights: 0,
            breakfast: false,
            city_tax: false,
            rebate: false,
            fee: true,
        }
    }

    pub(crate) fn count(self) -> i64 {
        let breakfasts = if self.breakfast { self.nights } else { 0 };
        let others = [self.city_tax, self.rebate, self.fee];
        self.nights + breakfasts + others.map(i64::from).iter().sum::<i64>()
    }

    /// A charge by its number, from 0.
    pub(crate) fn nth(self, number: i64) -> Option<Charge> {
        let mut left = number;
        if left < self.nights {
            return Some(Charge::Night(left));
        }
        left -= self.nights;
        if self.breakfast {
            if left < self.nights {
                return Some(Charge::Breakfast(left));
            }
            left -= self.nights;
        }
        let others = [
            (self.city_tax, Charge::CityTax),
            (self.rebate, Charge::Rebate),
            (self.fee, Charge::CancellationFee),
        ];
        let mut others = others.into_iter().filter(|(is_there, _)| *is_there);
        others.nth(usize::try_from(left).ok()?).map(|(_, one)| one)
    }

    /// The number of the item that a rebate takes back.
    fn rebated(self) -> i64 {
        self.nights
    }
}

/// Whether a cancellation came so late that it costs a fee.
pub(crate) fn is_late(start: Instant, canceled: Instant) -> bool {
    start.seconds_since(canceled) <= FREE_UNTIL
}

/// The most nights that a late cancellation costs, by the number of the rate; nothing if it costs
/// all of them.
pub(crate) fn fee_nights(rate: u32) -> Option<i64> {
    rate.is_multiple_of(RATE_GROUPS).then_some(1)
}

impl Charge {
    /// How many units there are of it, and what one costs.
    fn units(self, dataset: &Dataset, stay: &Stay) -> (i64, Money) {
        let place = dataset.profile(stay.enterprise()).place;
        let breakfast = || Money::of_price(place, money::product(place, BREAKFAST));
        let persons = i64::try_from(stay.adults()).unwrap_or(1);
        match self {
            Self::Night(night) => (1, stay.night(dataset, night).1),
            Self::Breakfast(_) => (persons, breakfast()),
            Self::CityTax => {
                let nights = stay.nights(dataset);
                (persons * nights, Money::untaxed(place.city_tax))
            }
            Self::Rebate => (persons, breakfast().times(-1)),
            Self::CancellationFee => {
                let nights = stay.nights(dataset);
                let charged = fee_nights(stay.rate()).map_or(nights, |most| most.min(nights));
                let nights = (0..charged).map(|night| stay.night(dataset, night).1);
                let sum = nights.fold(Money::untaxed(0), Money::plus);
                (1, sum.as_one(place))
            }
        }
    }

    /// The amount of the charge.
    pub(crate) fn money(self, dataset: &Dataset, stay: &Stay) -> Money {
        let (count, unit) = self.units(dataset, stay);
        unit.times(count)
    }

    /// The local day on which it is consumed.
    pub(crate) fn day(self, dataset: &Dataset, stay: &Stay) -> i64 {
        let first = stay.days(dataset).start;
        match self {
            Self::Night(night) => first + night,
            Self::Breakfast(night) => first + night + 1,
            Self::CityTax => first,
            Self::Rebate => first + 1,
            Self::CancellationFee => {
                let zone = &dataset.profile(stay.enterprise()).zone;
                stay.canceled().map_or(first, |time| zone.day(time))
            }
        }
    }

    fn consumed(self, dataset: &Dataset, stay: &Stay) -> Instant {
        let zone = &dataset.profile(stay.enterprise()).zone;
        let day = self.day(dataset, stay);
        match self {
            Self::Night(_) | Self::CityTax => zone.start(day),
            Self::Breakfast(_) | Self::Rebate => zone.at(day, MORNING),
            Self::CancellationFee => stay.canceled().unwrap_or(zone.start(day)),
        }
    }

    /// The value of a property that follows from the charge.
    pub(super) fn known(self, dataset: &Dataset, stay: &Stay, property: &str) -> Option<Json> {
        let place = dataset.profile(stay.enterprise()).place;
        let amount = |money: Money| {
            let amount = match self {
                Self::CityTax => money::untaxed(place, money.net),
                _ => money.amount(place),
            };
            Some(Json::Object(amount))
        };
        let (count, unit) = match property {
            "UnitCount" | "UnitAmount" | "Amount" | "OriginalAmount" | "UnitCost" | "Cost"
            | "OriginalUnitCost" | "OriginalCost" => self.units(dataset, stay),
            _ => (0, Money::untaxed(0)),
        };
        let product = || Json::text(dataset.id("products", stay.enterprise()));
        match property {
            "UnitCount" => Some(Json::number(count)),
            "UnitAmount" | "UnitCost" | "OriginalUnitCost" => amount(unit),
            "Amount" | "OriginalAmount" | "Cost" | "OriginalCost" => amount(unit.times(count)),
            "Type" => Some(Json::text(self.ty())),
            "RevenueType" => Some(Json::text(match self {
                Self::Night(_) | Self::CancellationFee => "Service",
                Self::Breakfast(_) | Self::Rebate => "Product",
                Self::CityTax => "Additional",
            })),
            "BillingName" | "Name" => Some(Json::text(match self {
                Self::Night(night) => format!("Night {}", night + 1),
                Self::Breakfast(_) => "Breakfast".to_owned(),
                Self::CityTax => "City tax".to_owned(),
                Self::Rebate => "Breakfast given back".to_owned(),
                Self::CancellationFee => "Cancellation fee".to_owned(),
            })),
            "ConsumedUtc" | "ConsumptionUtc" => {
                Some(Json::text(self.consumed(dataset, stay).to_string()))
            }
            "StartUtc" => Some(match self {
                Self::Night(_) => Json::text(self.consumed(dataset, stay).to_string()),
                _ => Json::Null,
            }),
            "ProductId" => Some(match self {
                Self::Breakfast(_) | Self::Rebate => product(),
                _ => Json::Null,
            }),
            "Data" => Some(match self {
                Self::Breakfast(_) => variant(
                    "Product",
                    vec![
                        ("ProductId", product()),
                        ("AgeCategoryId", Json::Null),
                        ("ProductType", Json::text("Product")),
                    ],
                ),
                Self::Rebate => variant(
                    "Rebate",
                    vec![
                        ("ProductId", product()),
                        ("RebatedItemId", rebated(dataset, stay)),
                    ],
                ),
                _ => Json::Null,
            }),
            "OrderItemOld.Data" => Some(match self {
                Self::Breakfast(_) => {
                    let content = [("ProductId", product()), ("AgeCategoryId", Json::Null)];
                    old_data("ProductOrder", Some(Object::from_iter(content)))
                }
                Self::Rebate => {
                    let content = [("RebatedItemId", rebated(dataset, stay))];
                    old_data("Rebate", Some(Object::from_iter(content)))
                }
                Self::CityTax => old_data("Other", None),
                _ => old_data(self.ty(), None),
            }),
            _ => None,
        }
    }

    fn ty(self) -> &'static str {
        match self {
            Self::Night(_) => "SpaceOrder",
            Self::Breakfast(_) => "ProductOrder",
            Self::CityTax => "CityTax",
            Self::Rebate => "ProductOrderRebate",
            Self::CancellationFee => "CancellationFee",
        }
    }
}

/// The id of the item that a rebate takes back: the first breakfast.
fn rebated(dataset: &Dataset, stay: &Stay) -> Json {
    let items = dataset.ledger().items("orderItems", stay.index());
    let number = stay.charges(dataset).map_or(0, Charges::rebated);
    let index = items.start + u32::try_from(number).unwrap_or(0);
    Json::text(dataset.id("orderItems", index))
}

/// The part of an order item beyond the common properties: one of these members has a value, and
/// the others are null.
fn variant(chosen: &str, content: Vec<(&str, Json)>) -> Json {
    let names = ["Rebate", "Product", "AllowanceDiscount", "AllowanceProfits"];
    let mut data = Object::from_iter([("Discriminator", Json::text(chosen))]);
    let mut content = Some(Json::Object(content.into_iter().collect()));
    for name in names {
        let value = content.take_if(|_| name == chosen).unwrap_or(Json::Null);
        data.insert(name, value);
    }
    Json::Object(data)
}

/// The same in the older form of an order item.
pub(crate) fn old_data(ty: &str, content: Option<Object>) -> Json {
    Json::Object(Object::from_iter([
        ("Discriminator", Json::text(ty)),
        ("Value", content.map_or(Json::Null, Json::Object)),
    ]))
}
