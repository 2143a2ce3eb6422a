//! `mews-simulator`: the service on a port, for programs in any language.

use std::net::{IpAddr, SocketAddr};
use std::process::ExitCode;

use clap::Parser;
use mews_simulator::{Server, Simulator};

/// Simulates the Mews Connector API on a port of this machine.
///
/// Prints the address and the tokens to use, then serves until Ctrl-C. All data are invented and follow from the seed: started
/// again with the same options, it answers the same. Nothing that clients send is kept.
#[derive(Parser)]
#[command(name = "mews-simulator", version)]
struct Options {
    /// Port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 8642)]
    port: u16,

    /// Address to listen on; anything but loopback lets others in
    #[arg(long, default_value = "127.0.0.1")]
    bind: IpAddr,

    /// Number that all data follow from, tokens included
    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// How many reservations there are
    #[arg(long, default_value_t = 2_000)]
    reservations: u32,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let simulator = Simulator::builder()
        .seed(options.seed)
        .reservations(options.reservations)
        .build()?;
    let server = simulator
        .serve(SocketAddr::new(options.bind, options.port))
        .await?;
    // Listens before it greets: whoever reads the greeting may interrupt at once.
    tokio::select! {
        biased;
        stopped = tokio::signal::ctrl_c() => stopped?,
        () = async { greet(&server); std::future::pending().await } => {}
    }
    server.shutdown().await;
    Ok(())
}

/// The tokens are the simulator's own and open nothing else.
fn greet(server: &Server) {
    println!("Address:     {}", server.url());
    println!("ClientToken: {}", server.client_token());
    println!("AccessToken: {}", server.access_token());
    println!("Stop with Ctrl-C.");
}
