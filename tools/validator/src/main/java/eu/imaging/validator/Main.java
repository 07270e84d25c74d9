package eu.imaging.validator;

import java.nio.file.*;
import java.util.*;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.formats.JsonParser;

public final class Main {
  public static void main(String[] args) throws Exception {
    long t0 = System.nanoTime();
    Locale.setDefault(Locale.ENGLISH);
    Options o = Options.parse(args);
    Packages p = Packages.read(o.guides());
    System.err.println("packages " + (System.nanoTime() - t0) / 1000000);
    LazyContext c = new LazyContext(p.all());
    System.err.println("context " + (System.nanoTime() - t0) / 1000000);
    Engine e = new Engine(c, new Terminology(o.terminology(), null), p.guides());
    System.err.println("engine " + (System.nanoTime() - t0) / 1000000);
    for (int r = 0; r < Integer.getInteger("rounds", 1); r++)
    for (Path f : o.files()) {
      long t = System.nanoTime();
      var oo = e.validate(Files.readAllBytes(f), FhirFormat.JSON, o.profiles());
      String s = new JsonParser().composeString(oo);
      System.out.println((System.nanoTime() - t) / 1000000 + " ms " + f.getFileName() + " " + oo.getIssue().size());
      if (o.output() != null) Files.writeString(o.output().resolve(f.getFileName()), s);
    }
    System.err.println("done " + (System.nanoTime() - t0) / 1000000);
  }
}
