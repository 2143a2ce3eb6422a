//! Faults of a real store, and the reaction of processes: here several clients of one process, each
//! with its own connection.

use std::pin::Pin;
use std::time::Duration;

use mews_api::quota::RedisLedger;
use mews_quota::proxy::Proxy;
use mews_quota::server::Server;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use crate::service::{Process, REQUESTS, Service, TOKEN, WINDOW, call};

const PROCESSES: u32 = 4;
const CALLERS: usize = 6;

/// A fault, and what must come of it.
#[derive(Clone, Copy)]
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    /// Whether the server's clock must be set.
    pub(crate) fakes_time: bool,
    pub(crate) run: fn(Server) -> Pin<Box<dyn Future<Output = ()>>>,
}

macro_rules! faults {
    ($($name:ident $(= $fakes:literal)?),* $(,)?) => {
        pub(crate) const ALL: &[Fault] = &[
            $(Fault {
                name: stringify!($name),
                fakes_time: false $(|| $fakes)?,
                run: |server| Box::pin($name(server)),
            }),*
        ];
    };
}

faults![
    store_that_works_costs_no_refusal,
    killed_store_costs_no_call,
    store_restarted_empty_gives_no_second_window,
    paused_store_counts_as_failed,
    slow_store_counts_as_failed,
    full_store_counts_as_failed,
    store_that_evicts_is_not_used,
    partitioned_process_keeps_to_its_share,
    clock_that_steps_gives_no_second_window = true,
    store_holds_no_token,
];

/// The processes, the store and the service.
struct Fleet {
    server: Server,
    service: Service,
    processes: Vec<Process>,
    load: Vec<JoinSet<()>>,
}

impl Fleet {
    /// Processes with steady load, after the store has come to know them.
    async fn running(server: Server, urls: Vec<String>) -> Self {
        let service = Service::default();
        let process = |url: &String| {
            let ledger = RedisLedger::open(url).expect("an address");
            Process::new(ledger, PROCESSES, &service)
        };
        let processes: Vec<Process> = urls.iter().map(process).collect();
        let load = processes.iter().map(|one| one.load(CALLERS)).collect();
        let fleet = Self {
            server,
            service,
            processes,
            load,
        };
        sleep(2 * WINDOW).await;
        fleet.expect_few_refusals("at the start");
        assert_eq!(fleet.shared(), PROCESSES as usize);
        fleet
    }

    async fn direct(server: Server) -> Self {
        let urls = vec![server.url(); PROCESSES as usize];
        Self::running(server, urls).await
    }

    /// At most 1 % of the requests since the last time were refused. Returns how many were
    /// accepted.
    fn expect_few_refusals(&self, when: &str) -> usize {
        let (accepted, refused) = self.service.tally();
        assert!(
            refused * 100 <= accepted,
            "{when}: {refused} refused, {accepted} accepted"
        );
        accepted
    }

    fn shared(&self) -> usize {
        let shared = |process: &&Process| process.report().is_shared;
        self.processes.iter().filter(shared).count()
    }

    /// Waits until this number of processes use the store.
    async fn until_shared(&self, number: usize) {
        let started = Instant::now();
        while self.shared() != number {
            assert!(
                started.elapsed() < Duration::from_secs(5),
                "{} shared",
                self.shared()
            );
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Lets a fault last for a while, and ends it.
    async fn outage(&self, what: &str, end: impl FnOnce()) {
        self.until_shared(0).await;
        sleep(2 * WINDOW).await;
        let accepted = self.expect_few_refusals(what);
        assert!(
            2 * accepted > REQUESTS as usize,
            "{what}: {accepted} accepted"
        );
        end();
        self.until_shared(PROCESSES as usize).await;
        sleep(2 * WINDOW).await;
        self.expect_few_refusals(&format!("after {what}"));
        for process in &self.processes {
            assert_eq!(process.report().fallbacks, 1, "{:?}", process.report());
        }
        self.expect_no_panic();
    }

    /// No call has failed.
    fn expect_no_panic(&self) {
        for load in &self.load {
            assert_eq!(load.len(), CALLERS);
        }
    }
}

async fn store_that_works_costs_no_refusal(server: Server) {
    let fleet = Fleet::direct(server).await;
    sleep(4 * WINDOW).await;
    let accepted = fleet.expect_few_refusals("steady load");
    // 40 in each 1.6 s.
    assert!(accepted >= 75, "{accepted}");
    fleet.expect_no_panic();
}

async fn killed_store_costs_no_call(server: Server) {
    let mut fleet = Fleet::direct(server).await;
    fleet.server.kill();
    fleet.until_shared(0).await;
    sleep(2 * WINDOW).await;
    fleet.expect_few_refusals("without a store");
    fleet.server.restart().expect("it starts again");
    fleet.until_shared(PROCESSES as usize).await;
    sleep(2 * WINDOW).await;
    fleet.expect_few_refusals("after the restart");
    fleet.expect_no_panic();
}

async fn store_restarted_empty_gives_no_second_window(server: Server) {
    let mut fleet = Fleet::direct(server).await;
    for _ in 0..3 {
        fleet.server.restart().expect("it starts again");
        sleep(2 * WINDOW).await;
    }
    fleet.until_shared(PROCESSES as usize).await;
    fleet.expect_few_refusals("restarts");
    fleet.expect_no_panic();
}

async fn paused_store_counts_as_failed(server: Server) {
    let fleet = Fleet::direct(server).await;
    fleet.server.signal("STOP").expect("it stops");
    // No call waits for the store much longer than its bound.
    let waits = timeout(Duration::from_secs(5), call(&fleet.processes[0].client));
    waits.await.expect("a call in time");
    let goes_on = || fleet.server.signal("CONT").expect("it goes on");
    fleet.outage("a pause", goes_on).await;
}

async fn slow_store_counts_as_failed(server: Server) {
    let mut proxies = Vec::new();
    for _ in 0..PROCESSES {
        let proxy = Proxy::start(server.port()).await;
        proxies.push(proxy.expect("a proxy"));
    }
    let urls = proxies.iter().map(Proxy::url).collect();
    let fleet = Fleet::running(server, urls).await;
    proxies.iter().for_each(|proxy| proxy.latency(400));
    let fast = || proxies.iter().for_each(|proxy| proxy.latency(0));
    fleet.outage("a slow store", fast).await;
}

async fn full_store_counts_as_failed(server: Server) {
    let fleet = Fleet::direct(server).await;
    // Existing entries can still be changed, since a script that has removed something may write.
    configure(&fleet.server, "maxmemory", "1");
    sleep(2 * WINDOW).await;
    fleet.expect_few_refusals("a full store");
    // Nothing new fits.
    let flush = redis::cmd("FLUSHALL").exec(&mut connect(&fleet.server));
    flush.expect("the server is empty");
    let roomy = || configure(&fleet.server, "maxmemory", "0");
    fleet.outage("a store that is full and empty", roomy).await;
}

async fn store_that_evicts_is_not_used(server: Server) {
    configure(&server, "maxmemory-policy", "allkeys-lru");
    let service = Service::default();
    let ledger = RedisLedger::open(&server.url()).expect("an address");
    let process = Process::new(ledger, PROCESSES, &service);
    let call = call(&process.client);
    timeout(Duration::from_secs(10), call)
        .await
        .expect("a call");
    let report = process.report();
    assert!(!report.is_shared && report.granted == 0, "{report:?}");
}

async fn partitioned_process_keeps_to_its_share(server: Server) {
    let proxy = Proxy::start(server.port()).await.expect("a proxy");
    let mut urls = vec![server.url(); PROCESSES as usize];
    urls[0] = proxy.url();
    let mut fleet = Fleet::running(server, urls).await;
    // Alone, to see what it sends without the others.
    fleet.load.truncate(1);
    sleep(2 * WINDOW).await;
    fleet.service.tally();
    proxy.cut(true);
    fleet.until_shared(PROCESSES as usize - 1).await;
    sleep(2 * WINDOW).await;
    fleet.service.tally();
    sleep(6 * WINDOW).await;
    let (accepted, refused) = fleet.service.tally();
    // Its share of each 1.4 s, of which seven begin within 6 s at most.
    let most = (6 + 1) * REQUESTS / PROCESSES;
    assert!(accepted <= most as usize, "{accepted}");
    assert!(accepted >= 30 && refused == 0, "{accepted} {refused}");
    proxy.cut(false);
    fleet.until_shared(PROCESSES as usize).await;
    fleet.expect_no_panic();
}

async fn clock_that_steps_gives_no_second_window(server: Server) {
    let fleet = Fleet::direct(server).await;
    for seconds in [3_600, 0] {
        fleet.server.step(seconds).expect("the clock steps");
        sleep(4 * WINDOW).await;
        let accepted = fleet.expect_few_refusals("a step of the clock");
        assert!(accepted > 0, "{seconds}");
        assert_eq!(fleet.shared(), PROCESSES as usize);
    }
    sleep(2 * WINDOW).await;
    assert!(fleet.expect_few_refusals("after the steps") >= 25);
    fleet.expect_no_panic();
}

async fn store_holds_no_token(server: Server) {
    let fleet = Fleet::direct(server).await;
    let mut connection = connect(&fleet.server);
    let keys: Vec<Vec<u8>> = redis::cmd("KEYS")
        .arg("*")
        .query(&mut connection)
        .expect("keys");
    assert_eq!(
        keys.len(),
        3,
        "the epoch, the slots and the state of one token"
    );
    for key in keys {
        let dump: Vec<u8> = redis::cmd("DUMP")
            .arg(&key)
            .query(&mut connection)
            .expect("a value");
        for text in [key, dump] {
            let mut pieces = TOKEN.as_bytes().windows(8);
            assert!(!pieces.any(|piece| text.windows(8).any(|part| part == piece)));
        }
    }
}

fn configure(server: &Server, name: &str, value: &str) {
    let mut command = redis::cmd("CONFIG");
    let set = command.arg("SET").arg(name).arg(value);
    set.exec(&mut connect(server))
        .expect("the server is configured");
}

fn connect(server: &Server) -> redis::Connection {
    let client = redis::Client::open(server.url()).expect("an address");
    client.get_connection().expect("a connection")
}
