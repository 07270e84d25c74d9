package eu.imaging.validator;

/**
 * The terminology server gave no answer. An Error, because the core catches every Exception and turns it into a finding about the
 * resource, and a fault must not look like a verdict.
 */
final class TerminologyFault extends Error {
  private static final long serialVersionUID = 1L;

  TerminologyFault(String question, Throwable cause) {
    super("the terminology server did not answer " + question + ": " + cause.getMessage(), cause);
  }
}
