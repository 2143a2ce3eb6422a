//! Structs that hold the identifier of a time zone.

/// Gives a struct with the IANA identifier of a time zone a method for the zone. Nothing without
/// the feature `time-zones`.
#[cfg(feature = "time-zones")]
#[doc(hidden)]
#[macro_export]
macro_rules! time_zone {
    ($name:ident, $field:ident) => {
        impl $name {
            /// The time zone of the property, for the starts of its time units. With the feature
            /// `time-zones`.
            ///
            /// # Errors
            /// If neither the system nor the compiled data have the zone.
            pub fn time_zone(&self) -> Result<$crate::TimeZone, $crate::bindings::ValueError> {
                $crate::TimeZone::named(&self.$field)
            }
        }
    };
}

/// Gives a struct with the IANA identifier of a time zone a method for the zone. Nothing without
/// the feature `time-zones`.
#[cfg(not(feature = "time-zones"))]
#[doc(hidden)]
#[macro_export]
macro_rules! time_zone {
    ($name:ident, $field:ident) => {};
}
