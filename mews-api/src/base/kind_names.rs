//! Names of kinds as logs and metrics want them.

/// Gives an enum without fields its names: `as_str`, `Display` and serde's `Serialize`.
macro_rules! kind_names {
    ($name:ident { $($variant:ident $text:literal,)* }) => {
        impl $name {
            /// Its name in lower case, as `Display` and serde write it: for logs and metrics.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use kind_names;
