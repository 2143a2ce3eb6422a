//! must compile
use mews_api::types::{AccountingState, Payment, PaymentState};

fn is_final(payment: &Payment) -> bool {
    payment.state == PaymentState::Charged && payment.accounting_state == AccountingState::Closed
}

fn main() {
    let _ = is_final;
}
