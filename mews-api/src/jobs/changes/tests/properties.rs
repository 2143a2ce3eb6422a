//! What holds for every service that changes and every run that is interrupted.
