//! Tokens go nowhere but to the address that they are for.

use mews_api::{Client, Environment, ErrorKind};
use mews_simulator::{Fault, Script};

use crate::calls::{read, write};
use crate::hotel::Service as _;
use crate::port::Port;
use crate::recorder::met_error;
use crate::scenario::{Scenario, scenario};
use crate::tokens;

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Sockets 55 does_not_follow_redirects, "301, 302, 303, 307, 308 to another server", "not followed, the other server got nothing"),
    scenario!(Plain 65 rejects_plain_http_to_other_machines, "plain http to another machine", "refused when the client is built"),
];

async fn does_not_follow_redirects() -> String {
    let port = Port::open(20.0).await;
    let other = Port::open(20.0).await;
    let client = port.client();
    for status in [301, 302, 303, 307, 308] {
        port.simulator().reset();
        let address = format!(
            "{}{}/configuration/get",
            other.server.url(),
            port.simulator().base_path()
        );
        port.script(
            Script::any()
                .always()
                .then(Fault::redirect(status, address)),
        );
        let read = read(&client).await.expect_err("no answer");
        let write = write(&client).await.expect_err("no answer");
        assert_eq!(
            (read.kind(), write.kind()),
            (ErrorKind::Redirect, ErrorKind::Redirect)
        );
        assert!(read.to_string().contains("127.0.0.1"), "{read}");
        assert_eq!(port.sent(), 2, "{status}");
    }
    assert_eq!((other.sent(), other.server.connections()), (0, 0));
    "1 request each; the other server saw no connection".to_owned()
}

fn rejects_plain_http_to_other_machines() -> String {
    let build = |address: &str| {
        Client::builder(tokens::credentials(0), "Scenarios 1.0")
            .environment(Environment::custom(address))
            .build()
    };
    let addresses = [
        "http://api.mews.com",
        "http://192.168.1.1:8080",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
    ];
    for address in addresses {
        let error = build(address).map_err(met_error).expect_err(address);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{address}");
        assert!(error.message().is_some_and(|text| text.contains("https")));
    }
    assert!(build("http://127.0.0.1:8080").is_ok());
    format!("{} addresses refused, loopback accepted", addresses.len())
}
