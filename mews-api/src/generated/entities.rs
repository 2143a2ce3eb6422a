// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! The entities that ids identify: an `Id<Reservation>` is not an `Id<Customer>`.

/// A customer or a company, where both are possible.
#[derive(Clone, Copy, Debug)]
pub enum Account {}

impl crate::bindings::Entity for Account {}

/// A note kept on an account.
#[derive(Clone, Copy, Debug)]
pub enum AccountNote {}

impl crate::bindings::Entity for AccountNote {}

/// A heading under which revenue and payments are booked.
#[derive(Clone, Copy, Debug)]
pub enum AccountingCategory {}

impl crate::bindings::Entity for AccountingCategory {}

/// An order item or a payment, where both are possible.
#[derive(Clone, Copy, Debug)]
pub enum AccountingItem {}

impl crate::bindings::Entity for AccountingItem {}

/// A postal address of an account or an enterprise.
#[derive(Clone, Copy, Debug)]
pub enum Address {}

impl crate::bindings::Entity for Address {}

/// A group of guests by age, such as adults or children.
#[derive(Clone, Copy, Debug)]
pub enum AgeCategory {}

impl crate::bindings::Entity for AgeCategory {}

/// A change of how much of a resource category an availability block holds.
#[derive(Clone, Copy, Debug)]
pub enum AvailabilityAdjustment {}

impl crate::bindings::Entity for AvailabilityAdjustment {}

/// Capacity set aside for a group or an agency.
#[derive(Clone, Copy, Debug)]
pub enum AvailabilityBlock {}

impl crate::bindings::Entity for AvailabilityBlock {}

/// A bill or invoice of an account.
#[derive(Clone, Copy, Debug)]
pub enum Bill {}

impl crate::bindings::Entity for Bill {}

/// The running preparation of a bill's PDF.
#[derive(Clone, Copy, Debug)]
pub enum BillPrintEvent {}

impl crate::bindings::Entity for BillPrintEvent {}

/// A rule by which items reach a company's bills on their own.
#[derive(Clone, Copy, Debug)]
pub enum BillingAutomation {}

impl crate::bindings::Entity for BillingAutomation {}

/// The part of a billing automation that selects the items of a service.
#[derive(Clone, Copy, Debug)]
pub enum BillingAutomationAssignment {}

impl crate::bindings::Entity for BillingAutomationAssignment {}

/// A market segment by which reservations are grouped.
#[derive(Clone, Copy, Debug)]
pub enum BusinessSegment {}

impl crate::bindings::Entity for BusinessSegment {}

/// Terms that say which fee a cancellation costs, and from when.
#[derive(Clone, Copy, Debug)]
pub enum CancellationPolicy {}

impl crate::bindings::Entity for CancellationPolicy {}

/// A till in which cash is kept.
#[derive(Clone, Copy, Debug)]
pub enum Cashier {}

impl crate::bindings::Entity for Cashier {}

/// A movement of cash in a cashier.
#[derive(Clone, Copy, Debug)]
pub enum CashierTransaction {}

impl crate::bindings::Entity for CashierTransaction {}

/// A group of enterprises that share profiles.
#[derive(Clone, Copy, Debug)]
pub enum Chain {}

impl crate::bindings::Entity for Chain {}

/// A job for a device.
#[derive(Clone, Copy, Debug)]
pub enum Command {}

impl crate::bindings::Entity for Command {}

/// The tie between a guest and the reservation or group they belong to.
#[derive(Clone, Copy, Debug)]
pub enum Companionship {}

impl crate::bindings::Entity for Companionship {}

/// The profile of a company or travel agency.
#[derive(Clone, Copy, Debug)]
pub enum Company {}

impl crate::bindings::Entity for Company {}

/// A series of numbers, such as those of bills.
#[derive(Clone, Copy, Debug)]
pub enum Counter {}

impl crate::bindings::Entity for Counter {}

/// A payment card of a customer.
#[derive(Clone, Copy, Debug)]
pub enum CreditCard {}

impl crate::bindings::Entity for CreditCard {}

/// The profile of a guest.
#[derive(Clone, Copy, Debug)]
pub enum Customer {}

impl crate::bindings::Entity for Customer {}

/// A department of the enterprise's staff.
#[derive(Clone, Copy, Debug)]
pub enum Department {}

impl crate::bindings::Entity for Department {}

/// A printer, key cutter, terminal or other machine that takes commands.
#[derive(Clone, Copy, Debug)]
pub enum Device {}

impl crate::bindings::Entity for Device {}

/// A property, such as a hotel, that uses the system.
#[derive(Clone, Copy, Debug)]
pub enum Enterprise {}

impl crate::bindings::Entity for Enterprise {}

/// The rate between two currencies.
#[derive(Clone, Copy, Debug)]
pub enum ExchangeRate {}

impl crate::bindings::Entity for ExchangeRate {}

/// An export of data in bulk.
#[derive(Clone, Copy, Debug)]
pub enum Export {}

impl crate::bindings::Entity for Export {}

/// A file uploaded to an account.
#[derive(Clone, Copy, Debug)]
pub enum File {}

impl crate::bindings::Entity for File {}

/// A passport or other document that proves a customer's identity.
#[derive(Clone, Copy, Debug)]
pub enum IdentityDocument {}

impl crate::bindings::Entity for IdentityDocument {}

/// A picture, such as one of a product, a room type or a logo.
#[derive(Clone, Copy, Debug)]
pub enum Image {}

impl crate::bindings::Entity for Image {}

/// The use of the application by one property.
#[derive(Clone, Copy, Debug)]
pub enum Integration {}

impl crate::bindings::Entity for Integration {}

/// An entry of a ledger.
#[derive(Clone, Copy, Debug)]
pub enum LedgerEntry {}

impl crate::bindings::Entity for LedgerEntry {}

/// An account's membership in a loyalty program.
#[derive(Clone, Copy, Debug)]
pub enum LoyaltyMembership {}

impl crate::bindings::Entity for LoyaltyMembership {}

/// A program that rewards returning guests.
#[derive(Clone, Copy, Debug)]
pub enum LoyaltyProgram {}

impl crate::bindings::Entity for LoyaltyProgram {}

/// A level within a loyalty program.
#[derive(Clone, Copy, Debug)]
pub enum LoyaltyTier {}

impl crate::bindings::Entity for LoyaltyTier {}

/// One message of a conversation with a guest.
#[derive(Clone, Copy, Debug)]
pub enum Message {}

impl crate::bindings::Entity for Message {}

/// A conversation with a guest.
#[derive(Clone, Copy, Debug)]
pub enum MessageThread {}

impl crate::bindings::Entity for MessageThread {}

/// One charge, such as a night or a product, with its amount.
#[derive(Clone, Copy, Debug)]
pub enum OrderItem {}

impl crate::bindings::Entity for OrderItem {}

/// A point of sale outside the system, such as a restaurant.
#[derive(Clone, Copy, Debug)]
pub enum Outlet {}

impl crate::bindings::Entity for Outlet {}

/// A bill issued by an outlet.
#[derive(Clone, Copy, Debug)]
pub enum OutletBill {}

impl crate::bindings::Entity for OutletBill {}

/// One line of an outlet's bill.
#[derive(Clone, Copy, Debug)]
pub enum OutletItem {}

impl crate::bindings::Entity for OutletItem {}

/// A payment or refund of an account; older operations call it a payment item.
#[derive(Clone, Copy, Debug)]
pub enum Payment {}

impl crate::bindings::Entity for Payment {}

/// A request to a customer to leave a means of payment.
#[derive(Clone, Copy, Debug)]
pub enum PaymentMethodRequest {}

impl crate::bindings::Entity for PaymentMethodRequest {}

/// A request to a customer to pay.
#[derive(Clone, Copy, Debug)]
pub enum PaymentRequest {}

impl crate::bindings::Entity for PaymentRequest {}

/// An amount held on a payment card.
#[derive(Clone, Copy, Debug)]
pub enum Preauthorization {}

impl crate::bindings::Entity for Preauthorization {}

/// Something sold with a stay or on its own, such as breakfast.
#[derive(Clone, Copy, Debug)]
pub enum Product {}

impl crate::bindings::Entity for Product {}

/// A group of products.
#[derive(Clone, Copy, Debug)]
pub enum ProductCategory {}

impl crate::bindings::Entity for ProductCategory {}

/// An order of products, not a stay.
#[derive(Clone, Copy, Debug)]
pub enum ProductServiceOrder {}

impl crate::bindings::Entity for ProductServiceOrder {}

/// A user of the system, as author of a change.
#[derive(Clone, Copy, Debug)]
pub enum Profile {}

impl crate::bindings::Entity for Profile {}

/// A price plan under which a service is booked.
#[derive(Clone, Copy, Debug)]
pub enum Rate {}

impl crate::bindings::Entity for Rate {}

/// Rates that share their terms.
#[derive(Clone, Copy, Debug)]
pub enum RateGroup {}

impl crate::bindings::Entity for RateGroup {}

/// A condition of date, earliness or length on a single rate.
#[derive(Clone, Copy, Debug)]
pub enum RateRestriction {}

impl crate::bindings::Entity for RateRestriction {}

/// A stay or other use of a bookable service.
#[derive(Clone, Copy, Debug)]
pub enum Reservation {}

impl crate::bindings::Entity for Reservation {}

/// Reservations booked together.
#[derive(Clone, Copy, Debug)]
pub enum ReservationGroup {}

impl crate::bindings::Entity for ReservationGroup {}

/// A room, bed or other thing that can be booked.
#[derive(Clone, Copy, Debug)]
pub enum Resource {}

impl crate::bindings::Entity for Resource {}

/// A code or key that opens a resource.
#[derive(Clone, Copy, Debug)]
pub enum ResourceAccessToken {}

impl crate::bindings::Entity for ResourceAccessToken {}

/// A time in which a resource can't be booked.
#[derive(Clone, Copy, Debug)]
pub enum ResourceBlock {}

impl crate::bindings::Entity for ResourceBlock {}

/// A kind of resource, such as double rooms.
#[derive(Clone, Copy, Debug)]
pub enum ResourceCategory {}

impl crate::bindings::Entity for ResourceCategory {}

/// The membership of a resource in a category.
#[derive(Clone, Copy, Debug)]
pub enum ResourceCategoryAssignment {}

impl crate::bindings::Entity for ResourceCategoryAssignment {}

/// An image's place with a resource category.
#[derive(Clone, Copy, Debug)]
pub enum ResourceCategoryImageAssignment {}

impl crate::bindings::Entity for ResourceCategoryImageAssignment {}

/// A trait that resources can have, such as a sea view.
#[derive(Clone, Copy, Debug)]
pub enum ResourceFeature {}

impl crate::bindings::Entity for ResourceFeature {}

/// The tie between a resource and one of its features.
#[derive(Clone, Copy, Debug)]
pub enum ResourceFeatureAssignment {}

impl crate::bindings::Entity for ResourceFeatureAssignment {}

/// A rule that limits when and how a service can be booked.
#[derive(Clone, Copy, Debug)]
pub enum Restriction {}

impl crate::bindings::Entity for Restriction {}

/// A rule that selects the charges for a company's bill.
#[derive(Clone, Copy, Debug)]
pub enum RoutingRule {}

impl crate::bindings::Entity for RoutingRule {}

/// A rule that adds or excludes products of matching reservations.
#[derive(Clone, Copy, Debug)]
pub enum Rule {}

impl crate::bindings::Entity for Rule {}

/// The action of a rule when it matches.
#[derive(Clone, Copy, Debug)]
pub enum RuleAction {}

impl crate::bindings::Entity for RuleAction {}

/// Something an enterprise offers, such as accommodation or a restaurant.
#[derive(Clone, Copy, Debug)]
pub enum Service {}

impl crate::bindings::Entity for Service {}

/// A reservation or a product service order, where both are possible.
#[derive(Clone, Copy, Debug)]
pub enum ServiceOrder {}

impl crate::bindings::Entity for ServiceOrder {}

/// A note kept on a service order.
#[derive(Clone, Copy, Debug)]
pub enum ServiceOrderNote {}

impl crate::bindings::Entity for ServiceOrderNote {}

/// How far a whole service may be overbooked.
#[derive(Clone, Copy, Debug)]
pub enum ServiceOverbookingLimit {}

impl crate::bindings::Entity for ServiceOverbookingLimit {}

/// A channel through which reservations come in.
#[derive(Clone, Copy, Debug)]
pub enum Source {}

impl crate::bindings::Entity for Source {}

/// The tie between a reservation or group and its source.
#[derive(Clone, Copy, Debug)]
pub enum SourceAssignment {}

impl crate::bindings::Entity for SourceAssignment {}

/// A job for the staff.
#[derive(Clone, Copy, Debug)]
pub enum Task {}

impl crate::bindings::Entity for Task {}

/// The contract between a service and a travel agency.
#[derive(Clone, Copy, Debug)]
pub enum TravelAgencyContract {}

impl crate::bindings::Entity for TravelAgencyContract {}

/// An offer that opens private rates to those who hold a code.
#[derive(Clone, Copy, Debug)]
pub enum Voucher {}

impl crate::bindings::Entity for Voucher {}

/// A code by which a voucher is used.
#[derive(Clone, Copy, Debug)]
pub enum VoucherCode {}

impl crate::bindings::Entity for VoucherCode {}

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
