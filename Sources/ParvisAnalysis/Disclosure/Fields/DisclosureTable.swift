/// What every version keeps of every field of the model: the one place where it is decided.
///
/// Its parts stand in `Rules`, one file for each part of a map.
public enum DisclosureTable {}
