// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `images`: its handle, requests and data.

use crate::bindings;
use super::entities;

pub(super) mod handle {
    use super::{bindings, ImagesGetUrls};

    /// Pictures of properties, rooms and products.
    #[derive(Clone, Debug)]
    pub struct Images {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Pictures of properties, rooms and products.
        pub fn images(&self) -> Images {
            Images::new(self)
        }
    }

    impl Images {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Gives addresses from which the given images can be loaded, each in the wanted size.
        ///
        /// `images/getUrls` ([official page](https://mews-systems.gitbook.io/connector-api/operations/images#get-image-urls))
        ///
        /// Changes nothing.
        ///
        /// Answers `ImageUrls` at once, without pages.
        pub fn get_urls(&self, request: ImagesGetUrls) -> bindings::Call<ImagesGetUrls> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `images/getUrls` asks for: the argument of [`Images::get_urls`](super::resources::Images::get_urls).
#[doc(alias = "ImageUrlParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImagesGetUrls {
    /// `Images`: list of [`ImageSizeParameters`].
    pub images: Vec<ImageSizeParameters>,
}

impl ImagesGetUrls {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        images: impl IntoIterator<Item = impl Into<ImageSizeParameters>>,
    ) -> Self {
        Self {
            images: images.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { ImagesGetUrls {
    images: required "Images",
} }

impl bindings::Operation for ImagesGetUrls {
    type Response = ImageUrlResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "images/getUrls",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("ImageUrls", &["ImageId", "Url"]));
}

/// An image to load, with the size it should have and how it is fitted into it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageSizeParameters {
    /// `ImageId`: id of [`Image`](entities::Image).
    pub image_id: bindings::Id<entities::Image>,
    /// `Width`: whole number.
    pub width: Option<i32>,
    /// `Height`: whole number.
    pub height: Option<i32>,
    /// `ResizeMode`: [`ImageResizeModeEnum`].
    pub resize_mode: Option<ImageResizeModeEnum>,
}

impl ImageSizeParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(image_id: impl Into<bindings::Id<entities::Image>>) -> Self {
        Self {
            image_id: image_id.into(),
            width: None,
            height: None,
            resize_mode: None,
        }
    }

    /// Sets `Width`.
    #[must_use]
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `Height`.
    #[must_use]
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `ResizeMode`.
    #[must_use]
    pub fn resize_mode(mut self, resize_mode: impl Into<ImageResizeModeEnum>) -> Self {
        self.resize_mode = Some(resize_mode.into());
        self
    }
}

bindings::object! { ImageSizeParameters {
    image_id: required "ImageId",
    width: optional "Width",
    height: optional "Height",
    resize_mode: optional "ResizeMode",
} }

/// The address of one image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageUrl {
    /// `ImageId`: id of [`Image`](entities::Image).
    pub image_id: bindings::Id<entities::Image>,
    /// `Url`: text.
    pub url: String,
}

bindings::object! { ImageUrl {
    image_id: required "ImageId",
    url: required "Url",
} }

/// The addresses under which the images asked for can be loaded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageUrlResult {
    /// `ImageUrls`: list of [`ImageUrl`].
    pub image_urls: Vec<ImageUrl>,
}

bindings::object! { ImageUrlResult {
    image_urls: required "ImageUrls",
} }

/// How an image is brought to the wanted size, and whether it meets that size exactly.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ImageResizeModeEnum {
    /// `Cover`
    Cover,
    /// `CoverExact`
    CoverExact,
    /// `Fit`
    Fit,
    /// `FitExact`
    FitExact,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ImageResizeModeEnum {
    Cover: "Cover",
    CoverExact: "CoverExact",
    Fit: "Fit",
    FitExact: "FitExact",
} }
