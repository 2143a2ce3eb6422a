//! Tables of Rust values as Arrow arrays. The type of a value decides the type of its column.

use std::sync::Arc;

use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int32Array, RecordBatch,
    StringArray, TimestampMicrosecondArray,
};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use mews_api::{Date, Decimal, Entity, Id, Timestamp, ValueError};

use crate::Failure;

/// The digits of decimals, and how many of them are behind the point.
const PRECISION: u8 = 38;
const SCALE: u8 = 18;

/// Null, the content of an array, or why the column can't hold the value.
type Cell<V> = Result<Option<<V as Value>::Stored>, String>;

/// A type whose values a column can hold. Columns of an `Option` are nullable.
pub trait Value {
    type Stored;
    const NULLABLE: bool = false;

    fn cell(self) -> Cell<Self>;

    fn array(cells: Vec<Option<Self::Stored>>) -> ArrayRef;
}

macro_rules! values {
    ($($value:ty => $stored:ty, $cell:expr, $array:expr;)*) => {$(
        impl Value for $value {
            type Stored = $stored;

            fn cell(self) -> Cell<Self> {
                ($cell)(self).map(Some)
            }

            fn array(cells: Vec<Option<$stored>>) -> ArrayRef {
                Arc::new(($array)(cells))
            }
        }
    )*};
}

// For each type: the content of its array, how a value becomes it, and the array.
values! {
    String => String, Ok, StringArray::from;
    bool => bool, Ok, BooleanArray::from;
    i32 => i32, Ok, Int32Array::from;
    Date => i32, |date: Date| Ok(date.unix_days()), Date32Array::from;
    // Microseconds reach all years. Tenths of one, which the service may write, are dropped.
    Timestamp => i64, |at: Timestamp| Ok(at.unix_microseconds()), |cells| {
        TimestampMicrosecondArray::from(cells).with_timezone("UTC")
    };
    Decimal => i128, units, |cells| {
        Decimal128Array::from(cells).with_data_type(DataType::Decimal128(PRECISION, SCALE as i8))
    };
}

/// A decimal in units of its column. It is never rounded.
fn units(value: Decimal) -> Result<i128, String> {
    let fits = |units: &i128| units.unsigned_abs() < 10_u128.pow(PRECISION.into());
    let units = value.to_scaled(SCALE.into()).filter(fits);
    units.ok_or(format!(
        "{value} does not fit into DECIMAL({PRECISION}, {SCALE})"
    ))
}

/// Ids are text, which reads best in tools.
impl<E: Entity> Value for Id<E> {
    type Stored = String;

    fn cell(self) -> Cell<Self> {
        Ok(Some(self.to_string()))
    }

    fn array(cells: Vec<Option<String>>) -> ArrayRef {
        String::array(cells)
    }
}

impl<V: Value> Value for Option<V> {
    type Stored = V::Stored;
    const NULLABLE: bool = true;

    fn cell(self) -> Cell<Self> {
        self.map_or(Ok(None), V::cell)
    }

    fn array(cells: Vec<Option<V::Stored>>) -> ArrayRef {
        V::array(cells)
    }
}

impl<V: Value> Value for Result<V, ValueError> {
    type Stored = V::Stored;
    const NULLABLE: bool = V::NULLABLE;

    fn cell(self) -> Cell<Self> {
        self.map_err(|error| error.to_string())?.cell()
    }

    fn array(cells: Vec<Option<V::Stored>>) -> ArrayRef {
        V::array(cells)
    }
}

/// Makes the array of a column, or returns the number of a row that it can't hold, and why.
type Fill<T> = Box<dyn Fn(&[T]) -> Result<ArrayRef, (usize, String)>>;

/// A table of rows `T`: its columns, and how they are read from a row.
pub struct Table<T>(Vec<(Field, Fill<T>)>);

impl<T> Table<T> {
    pub fn new() -> Self {
        Self(Vec::new())
    }

    pub fn column<V: Value>(mut self, name: &str, read: impl Fn(&T) -> V + 'static) -> Self {
        let field = Field::new(name, V::array(Vec::new()).data_type().clone(), V::NULLABLE);
        let fill = move |rows: &[T]| {
            let cells = rows.iter().map(|row| read(row).cell()).enumerate();
            let cells: Result<_, _> = cells
                .map(|(row, cell)| cell.map_err(|why| (row, why)))
                .collect();
            Ok(V::array(cells?))
        };
        self.0.push((field, Box::new(fill)));
        self
    }

    pub fn schema(&self) -> SchemaRef {
        let fields = self.0.iter().map(|(field, _)| field.clone());
        Arc::new(Schema::new(fields.collect::<Vec<_>>()))
    }

    /// The rows as arrays. An error names the column, and the row by its `key`.
    pub fn batch(&self, rows: &[T], key: impl Fn(&T) -> String) -> Result<RecordBatch, Failure> {
        let arrays = self.0.iter().map(|(field, fill)| {
            fill(rows).map_err(|(row, why)| {
                let (name, row) = (field.name(), key(&rows[row]));
                format!("{name} of {row}: {why}")
            })
        });
        let arrays: Result<Vec<ArrayRef>, String> = arrays.collect();
        Ok(RecordBatch::try_new(self.schema(), arrays?)?)
    }
}
