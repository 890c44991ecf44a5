// Carries the flags of pkg-config only; the calls to libyaml stand in CLibYAMLShim.
