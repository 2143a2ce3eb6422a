//! Bulk exports through `mews-api` without sockets, on paused time.
#![cfg(feature = "mews-api")]

use std::time::Duration;

use mews_api::requests::ExportsAdd;
use mews_api::types::ExportEntityTypeEnum;
use mews_api::{Client, Error};
use mews_simulator::{
    BodyFault, ExportSettings, Fault, FileFault, InProcess, Script, Simulator, Strictness,
};

fn hotel() -> InProcess {
    let settings = ExportSettings::new()
        .takes(Duration::from_secs(3_600))
        .lines_per_file(20);
    let builder = Simulator::builder()
        .strictness(Strictness::Document)
        .reservations(50)
        .exports(settings);
    InProcess::new(builder.build().unwrap())
}

/// The lines of an export of all companies, through a client.
async fn read(hotel: &InProcess) -> Result<Vec<String>, Error> {
    let client = Client::builder(hotel.credentials(), "Tests 1.0")
        .environment(hotel.environment())
        .transport(hotel.clone())
        .download(hotel.clone())
        .build()?;
    let request = ExportsAdd::new(ExportEntityTypeEnum::Company);
    let mut items = client.exports().run(request).unchecked().lines();
    let mut lines = Vec::new();
    while let Some(line) = items.try_next().await? {
        lines.push(line.to_string());
    }
    Ok(lines)
}

#[tokio::test(start_paused = true)]
async fn export_is_read_after_an_hour_of_paused_time() {
    let hotel = hotel();
    let lines = read(&hotel).await.unwrap();
    assert_eq!(lines.len(), 60);
    assert!(hotel.simulator().elapsed() >= Duration::from_secs(3_600));
    let log = hotel.simulator().file_log();
    assert_eq!(log.entries.len(), 3);
    assert!(
        log.entries
            .iter()
            .all(|request| request.tokens_in.is_empty())
    );
}

#[tokio::test(start_paused = true)]
async fn faults_of_files_need_no_socket() {
    let expected = read(&hotel()).await.unwrap();
    let hotel = hotel();
    for fault in [
        Fault::file(FileFault::CutAfter { bytes: 5_000 }),
        Fault::file(FileFault::ExpiredLink),
        Fault::body(BodyFault::ResetHalfway),
        Fault::status(503),
        Fault::file(FileFault::IgnoreRange),
    ] {
        hotel
            .simulator()
            .script(Script::on_files().then(fault))
            .unwrap();
    }
    assert!(read(&hotel).await.unwrap() == expected);
    let log = hotel.simulator().file_log();
    let faults = log.entries.iter().filter(|request| request.fault.is_some());
    assert_eq!(faults.count(), 5);
}
