package eu.imaging.validator;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r5.terminologies.utilities.TerminologyCache;

/**
 * The value sets and code systems that the terminology server has and no package, kept in memory. The core's cache keeps them in a
 * folder that all programs of the machine share; told not to, it denies the second time what it found the first time.
 */
final class ServerResources extends TerminologyCache {
  private final Map<String, SourcedValueSet> valueSets = new HashMap<>();
  private final Map<String, SourcedCodeSystem> codeSystems = new HashMap<>();

  ServerResources() throws IOException {
    super(new Object(), "n/a");
  }

  @Override
  public boolean hasValueSet(String canonical) {
    return valueSets.containsKey(canonical);
  }

  @Override
  public SourcedValueSet getValueSet(String canonical) {
    return valueSets.get(canonical);
  }

  @Override
  public void cacheValueSet(String canonical, SourcedValueSet valueSet) {
    valueSets.put(canonical, valueSet);
  }

  @Override
  public boolean hasCodeSystem(String canonical) {
    return codeSystems.containsKey(canonical);
  }

  @Override
  public SourcedCodeSystem getCodeSystem(String canonical) {
    return codeSystems.get(canonical);
  }

  @Override
  public void cacheCodeSystem(String canonical, SourcedCodeSystem codeSystem) {
    codeSystems.put(canonical, codeSystem);
  }
}
