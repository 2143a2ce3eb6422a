//! Small programs against the public API, as users write them. The first line of each file in
//! `probes/` declares whether it must compile or must not. Rustdoc compiles and runs them.

macro_rules! probes {
    ($($name:ident: $kind:literal,)*) => { $(
        #[doc = concat!("```", $kind)]
        #[doc = include_str!(concat!("../probes/", stringify!($name), ".rs"))]
        #[doc = "```"]
        mod $name {}
    )* };
}

probes! {
    awaits_call: "rust",
    builds_answer_in_test: "compile_fail,E0639",
    calculates_with_money: "rust",
    calculates_with_time: "rust",
    clones_and_makes_errors: "rust",
    compares_filter_with_answer: "rust",
    compares_ids_of_two_entities: "compile_fail,E0308",
    constructs_answer: "compile_fail,E0599",
    converts_customer_to_account: "rust",
    matches_unrecognized: "rust",
    parses_known_values_only: "rust",
    prints_client_in_derived_debug: "rust",
    reads_any_list: "rust",
    sends_paged_call: "compile_fail,E0599",
    takes_account_for_customer: "compile_fail,E0277",
    takes_data_for_marker: "compile_fail,E0277",
}
