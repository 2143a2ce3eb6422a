//! A received request: its operation, its body, its token and the page it asks for.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::base::json::{Json, Object};
use crate::base::message::Request;
use crate::contract::Call;
use crate::front::page_tracker::{Place, body_hash};
use crate::front::scripts::is_envelope;
use crate::front::simulator::Simulator;
use crate::service::forgive::{Strictness, forgive};
use crate::service::refusal::Refusal;

/// A received request, parsed as far as possible.
pub(super) struct Arrival<'s> {
    pub(super) path: String,
    pub(super) call: Result<&'s Call, Refusal>,
    /// The body, including the envelope.
    pub(super) body: Result<Object, Refusal>,
    /// Invalid parts of the body that the simulator ignored.
    pub(super) forgiven: Vec<String>,
    /// The index of the access token that the request carries.
    pub(super) token: Option<usize>,
    /// The key of the paginated call that the request belongs to, and its position in that call.
    pub(super) page: Option<(u64, Place)>,
    pub(super) minimal: bool,
}

impl<'s> Simulator {
    pub(super) fn read(&'s self, request: &Request) -> Arrival<'s> {
        let call = self.route(request);
        let mut body = self.parse(request);
        let forgives = self.service.rules().strictness == Strictness::Service;
        let forgiven = match (&call, &mut body) {
            (Ok(call), Ok(body)) if forgives => {
                let mut notes = forgive(&self.contract, call, body);
                notes.extend(self.service.complete(call, body));
                notes
            }
            _ => Vec::new(),
        };
        let members = body.as_ref().ok();
        let api = &self.contract.api;
        let token = match &api.envelope_names.access_token {
            Some(name) => members
                .and_then(|body| body.get(name)?.as_text())
                .and_then(|sent| self.tokens.access.iter().position(|token| token == sent)),
            // Without access tokens all callers are one.
            None => Some(0),
        };
        let page = call.as_ref().ok().zip(members).and_then(|(call, body)| {
            call.listing.as_ref().filter(|listing| listing.paged)?;
            let mut hasher = DefaultHasher::new();
            let filters = body_hash(body, |name| {
                name == api.limitation || is_envelope(api, name)
            });
            (&call.path, token, filters).hash(&mut hasher);
            let key = hasher.finish();
            let cursor = body
                .get(&api.limitation)
                .and_then(|limitation| limitation.get(&api.cursor).as_text());
            Some((key, self.pipeline.page_tracker.place(key, cursor)))
        });
        Arrival {
            path: match &call {
                Ok(call) => call.path.clone(),
                Err(_) => request.path.clone(),
            },
            call,
            body,
            forgiven,
            token,
            page,
            minimal: request.header("Prefer").is_some_and(|prefer| {
                prefer
                    .split([',', ';'])
                    .any(|one| one.trim() == "return=minimal")
            }),
        }
    }

    pub(super) fn route(&self, request: &Request) -> Result<&Call, Refusal> {
        let path = request
            .path
            .strip_prefix(self.base_path())
            .and_then(|path| path.strip_prefix('/'));
        path.filter(|_| request.method == "POST")
            .and_then(|path| self.contract.calls.get(path))
            .ok_or_else(|| Refusal::new(404, "There is no such operation at this address."))
    }

    pub(super) fn parse(&self, request: &Request) -> Result<Object, Refusal> {
        if request.body.len() > self.body_limit {
            return Err(self.too_long());
        }
        match Json::parse(&request.body) {
            Some(Json::Object(body)) => Ok(body),
            _ => Err(Refusal::not_json()),
        }
    }
}
