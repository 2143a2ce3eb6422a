// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! What ids stand for: `Id<Reservation>` is never taken for an `Id<Customer>`.

/// A customer or a company, where either may stand.
#[derive(Clone, Copy, Debug)]
pub enum Account {}

/// A note kept on an account.
#[derive(Clone, Copy, Debug)]
pub enum AccountNote {}

/// A heading under which revenue and payments are booked.
#[derive(Clone, Copy, Debug)]
pub enum AccountingCategory {}

/// An order item or a payment, where either may stand.
#[derive(Clone, Copy, Debug)]
pub enum AccountingItem {}

/// A postal address of an account or an enterprise.
#[derive(Clone, Copy, Debug)]
pub enum Address {}

/// A group of guests by age, such as adults or children.
#[derive(Clone, Copy, Debug)]
pub enum AgeCategory {}

/// A change of how much of a resource category an availability block holds.
#[derive(Clone, Copy, Debug)]
pub enum AvailabilityAdjustment {}

/// Capacity set aside for a group or an agency.
#[derive(Clone, Copy, Debug)]
pub enum AvailabilityBlock {}

/// A bill or invoice of an account.
#[derive(Clone, Copy, Debug)]
pub enum Bill {}

/// The running preparation of a bill's PDF.
#[derive(Clone, Copy, Debug)]
pub enum BillPrintEvent {}

/// A rule by which items reach a company's bills on their own.
#[derive(Clone, Copy, Debug)]
pub enum BillingAutomation {}

/// The part of a billing automation that says which items of a service it covers.
#[derive(Clone, Copy, Debug)]
pub enum BillingAutomationAssignment {}

/// A market segment by which reservations are grouped.
#[derive(Clone, Copy, Debug)]
pub enum BusinessSegment {}

/// Terms that say which fee a cancellation costs, and from when.
#[derive(Clone, Copy, Debug)]
pub enum CancellationPolicy {}

/// A till in which cash is kept.
#[derive(Clone, Copy, Debug)]
pub enum Cashier {}

/// A movement of cash in a cashier.
#[derive(Clone, Copy, Debug)]
pub enum CashierTransaction {}

/// A group of enterprises that share profiles.
#[derive(Clone, Copy, Debug)]
pub enum Chain {}

/// A job for a device.
#[derive(Clone, Copy, Debug)]
pub enum Command {}

/// The tie between a guest and the reservation or group they belong to.
#[derive(Clone, Copy, Debug)]
pub enum Companionship {}

/// The profile of a company or travel agency.
#[derive(Clone, Copy, Debug)]
pub enum Company {}

/// A series of numbers, such as those of bills.
#[derive(Clone, Copy, Debug)]
pub enum Counter {}

/// A payment card of a customer.
#[derive(Clone, Copy, Debug)]
pub enum CreditCard {}

/// The profile of a guest.
#[derive(Clone, Copy, Debug)]
pub enum Customer {}

/// A department of the enterprise's staff.
#[derive(Clone, Copy, Debug)]
pub enum Department {}

/// A printer, key cutter, terminal or other machine that takes commands.
#[derive(Clone, Copy, Debug)]
pub enum Device {}

/// A property, such as a hotel, that uses the system.
#[derive(Clone, Copy, Debug)]
pub enum Enterprise {}

/// The rate between two currencies.
#[derive(Clone, Copy, Debug)]
pub enum ExchangeRate {}

/// An export of data in bulk.
#[derive(Clone, Copy, Debug)]
pub enum Export {}

/// A file uploaded to an account.
#[derive(Clone, Copy, Debug)]
pub enum File {}

/// A passport or other document that proves a customer's identity.
#[derive(Clone, Copy, Debug)]
pub enum IdentityDocument {}

/// A picture, such as one of a product, a room type or a logo.
#[derive(Clone, Copy, Debug)]
pub enum Image {}

/// An account's membership in a loyalty program.
#[derive(Clone, Copy, Debug)]
pub enum LoyaltyMembership {}

/// A program that rewards returning guests.
#[derive(Clone, Copy, Debug)]
pub enum LoyaltyProgram {}

/// A level within a loyalty program.
#[derive(Clone, Copy, Debug)]
pub enum LoyaltyTier {}

/// One message of a conversation with a guest.
#[derive(Clone, Copy, Debug)]
pub enum Message {}

/// A conversation with a guest.
#[derive(Clone, Copy, Debug)]
pub enum MessageThread {}

/// One charge, such as a night or a product, with its amount.
#[derive(Clone, Copy, Debug)]
pub enum OrderItem {}

/// A point of sale outside the system, such as a restaurant.
#[derive(Clone, Copy, Debug)]
pub enum Outlet {}

/// A bill issued by an outlet.
#[derive(Clone, Copy, Debug)]
pub enum OutletBill {}

/// One line of an outlet's bill.
#[derive(Clone, Copy, Debug)]
pub enum OutletItem {}

/// A payment or refund of an account; older operations call it a payment item.
#[derive(Clone, Copy, Debug)]
pub enum Payment {}

/// A request to a customer to leave a means of payment.
#[derive(Clone, Copy, Debug)]
pub enum PaymentMethodRequest {}

/// A request to a customer to pay.
#[derive(Clone, Copy, Debug)]
pub enum PaymentRequest {}

/// An amount held on a payment card.
#[derive(Clone, Copy, Debug)]
pub enum Preauthorization {}

/// Something sold with a stay or on its own, such as breakfast.
#[derive(Clone, Copy, Debug)]
pub enum Product {}

/// A group of products.
#[derive(Clone, Copy, Debug)]
pub enum ProductCategory {}

/// An order of products that is no stay.
#[derive(Clone, Copy, Debug)]
pub enum ProductServiceOrder {}

/// A user of the system, as author of a change.
#[derive(Clone, Copy, Debug)]
pub enum Profile {}

/// A price plan under which a service is booked.
#[derive(Clone, Copy, Debug)]
pub enum Rate {}

/// Rates that share their terms.
#[derive(Clone, Copy, Debug)]
pub enum RateGroup {}

/// A condition of date, earliness or length on a single rate.
#[derive(Clone, Copy, Debug)]
pub enum RateRestriction {}

/// A stay or other use of a bookable service.
#[derive(Clone, Copy, Debug)]
pub enum Reservation {}

/// Reservations booked together.
#[derive(Clone, Copy, Debug)]
pub enum ReservationGroup {}

/// A room, bed or other thing that can be booked.
#[derive(Clone, Copy, Debug)]
pub enum Resource {}

/// A code or key that opens a resource.
#[derive(Clone, Copy, Debug)]
pub enum ResourceAccessToken {}

/// A time in which a resource can't be booked.
#[derive(Clone, Copy, Debug)]
pub enum ResourceBlock {}

/// A kind of resource, such as double rooms.
#[derive(Clone, Copy, Debug)]
pub enum ResourceCategory {}

/// The membership of a resource in a category.
#[derive(Clone, Copy, Debug)]
pub enum ResourceCategoryAssignment {}

/// An image's place with a resource category.
#[derive(Clone, Copy, Debug)]
pub enum ResourceCategoryImageAssignment {}

/// A trait that resources can have, such as a sea view.
#[derive(Clone, Copy, Debug)]
pub enum ResourceFeature {}

/// The tie between a resource and one of its features.
#[derive(Clone, Copy, Debug)]
pub enum ResourceFeatureAssignment {}

/// A rule that limits when and how a service can be booked.
#[derive(Clone, Copy, Debug)]
pub enum Restriction {}

/// A rule that says which charges go to a company's bill.
#[derive(Clone, Copy, Debug)]
pub enum RoutingRule {}

/// A rule that adds or excludes products of matching reservations.
#[derive(Clone, Copy, Debug)]
pub enum Rule {}

/// What a rule does when it matches.
#[derive(Clone, Copy, Debug)]
pub enum RuleAction {}

/// Something an enterprise offers, such as accommodation or a restaurant.
#[derive(Clone, Copy, Debug)]
pub enum Service {}

/// A reservation or a product service order, where either may stand.
#[derive(Clone, Copy, Debug)]
pub enum ServiceOrder {}

/// A note kept on a service order.
#[derive(Clone, Copy, Debug)]
pub enum ServiceOrderNote {}

/// How far a whole service may be overbooked.
#[derive(Clone, Copy, Debug)]
pub enum ServiceOverbookingLimit {}

/// A channel through which reservations come in.
#[derive(Clone, Copy, Debug)]
pub enum Source {}

/// The tie between a reservation or group and its source.
#[derive(Clone, Copy, Debug)]
pub enum SourceAssignment {}

/// A job for the staff.
#[derive(Clone, Copy, Debug)]
pub enum Task {}

/// The contract between a service and a travel agency.
#[derive(Clone, Copy, Debug)]
pub enum TravelAgencyContract {}

/// An offer that opens private rates to those who hold a code.
#[derive(Clone, Copy, Debug)]
pub enum Voucher {}

/// A code by which a voucher is used.
#[derive(Clone, Copy, Debug)]
pub enum VoucherCode {}

impl From<crate::bindings::Id<Company>> for crate::bindings::Id<Account> {
    fn from(id: crate::bindings::Id<Company>) -> Self {
        id.cast()
    }
}

impl From<crate::bindings::Id<Customer>> for crate::bindings::Id<Account> {
    fn from(id: crate::bindings::Id<Customer>) -> Self {
        id.cast()
    }
}

impl From<crate::bindings::Id<OrderItem>> for crate::bindings::Id<AccountingItem> {
    fn from(id: crate::bindings::Id<OrderItem>) -> Self {
        id.cast()
    }
}

impl From<crate::bindings::Id<Payment>> for crate::bindings::Id<AccountingItem> {
    fn from(id: crate::bindings::Id<Payment>) -> Self {
        id.cast()
    }
}

impl From<crate::bindings::Id<ProductServiceOrder>>
for crate::bindings::Id<ServiceOrder> {
    fn from(id: crate::bindings::Id<ProductServiceOrder>) -> Self {
        id.cast()
    }
}

impl From<crate::bindings::Id<Reservation>> for crate::bindings::Id<ServiceOrder> {
    fn from(id: crate::bindings::Id<Reservation>) -> Self {
        id.cast()
    }
}
