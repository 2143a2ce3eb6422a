// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `images`: its handle, requests and data.

use crate::bindings::{
    Effect, Id, ListInfo, Operation, OperationInfo, Single, UnrecognizedValue, object,
    open_enum, request,
};

use super::entities;

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ImagesGetUrls;

    /// Pictures of properties, rooms and products.
    #[derive(Clone, Debug)]
    pub struct Images {
        client: Client,
    }

    impl Client {
        /// Pictures of properties, rooms and products.
        pub fn images(&self) -> Images {
            Images::new(self)
        }
    }

    impl Images {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Gives addresses from which the given images can be loaded, each in the wanted size.
        ///
        /// `images/getUrls` ([official
        /// page](https://docs.mews.com/connector-api/operations/images#get-image-urls))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `ImageUrls` at once.
        ///
        /// Response: [`ImageUrlResult`](super::super::types::ImageUrlResult).
        pub fn get_urls(&self, request: ImagesGetUrls) -> Call<ImagesGetUrls> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Images::get_urls`](super::resources::Images::get_urls), `images/getUrls`.
#[doc(alias = "ImageUrlParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImagesGetUrls {
    pub images: Vec<ImageSizeParameters>,
}

impl ImagesGetUrls {
    /// Sets the required fields.
    pub fn new(
        images: impl IntoIterator<Item = impl Into<ImageSizeParameters>>,
    ) -> Self {
        Self {
            images: images.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ImagesGetUrls {
    images: required "Images",
} }

impl Operation for ImagesGetUrls {
    type Response = ImageUrlResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "images/getUrls",
            Effect::Read,
        )
        .list(ListInfo::new("ImageUrls", &["ImageId", "Url"]));
}

/// An image to load, with the size it should have and how it is fitted into it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageSizeParameters {
    pub image_id: Id<entities::Image>,
    pub width: Option<i32>,
    pub height: Option<i32>,
    pub resize_mode: Option<ImageResizeModeEnum>,
}

impl ImageSizeParameters {
    /// Sets the required fields.
    pub fn new(image_id: impl Into<Id<entities::Image>>) -> Self {
        Self {
            image_id: image_id.into(),
            width: None,
            height: None,
            resize_mode: None,
        }
    }

    /// Sets [`width`](field@Self::width).
    #[must_use]
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets [`height`](field@Self::height).
    #[must_use]
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`resize_mode`](field@Self::resize_mode).
    #[must_use]
    pub fn resize_mode(mut self, resize_mode: impl Into<ImageResizeModeEnum>) -> Self {
        self.resize_mode = Some(resize_mode.into());
        self
    }
}

object! { ImageSizeParameters {
    image_id: required "ImageId",
    width: optional "Width",
    height: optional "Height",
    resize_mode: optional "ResizeMode",
} }

/// The address of one image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageUrl {
    pub image_id: Id<entities::Image>,
    pub url: String,
}

object! { ImageUrl {
    image_id: required "ImageId",
    url: required "Url",
} }

/// The addresses under which the images asked for can be loaded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageUrlResult {
    pub image_urls: Vec<ImageUrl>,
}

object! { ImageUrlResult {
    image_urls: required "ImageUrls",
} }

/// The method by which an image is resized, and whether the result has exactly the wanted
/// size.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ImageResizeModeEnum {
    Cover,
    CoverExact,
    Fit,
    FitExact,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ImageResizeModeEnum {
    Cover: "Cover",
    CoverExact: "CoverExact",
    Fit: "Fit",
    FitExact: "FitExact",
} }
