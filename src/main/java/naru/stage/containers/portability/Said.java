package naru.stage.containers.portability;

/// A headline and the sentence below it.
record Said(String headline, String more) {}
