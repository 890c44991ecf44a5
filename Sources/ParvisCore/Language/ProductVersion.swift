/// The version of Parvis, as printed and as written into its outputs.
public enum ProductVersion {
  public static let current = "0.1.0"
}
