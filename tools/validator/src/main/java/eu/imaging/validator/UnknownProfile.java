package eu.imaging.validator;

/** A profile was asked for that none of the loaded packages defines. */
final class UnknownProfile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownProfile(String url) {
    super("The profile " + url + " is not in any package this validator has loaded");
  }
}
