package eu.imaging.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A FHIR R5 server in memory, on a free port of 127.0.0.1. It prints {@code Listening on http://127.0.0.1:PORT/fhir} on its standard output
 * once it answers, and nothing else there, and ends when its standard input closes, so that it never outlives the program that started it.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    endWithStandardInput();
    ApplicationContext beans = new AnnotationConfigApplicationContext(Configuration.class);
    Server server = new Server(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
    ServletContextHandler handler = new ServletContextHandler("/");
    handler.addServlet(new ServletHolder(servlet(beans)), "/fhir/*");
    server.setHandler(handler);
    server.start();
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    System.out.println("Listening on http://127.0.0.1:" + port + "/fhir");
    server.join();
  }

  /** Unknown elements are refused, where HAPI left to itself drops them in silence. */
  private static RestfulServer servlet(ApplicationContext beans) {
    FhirContext context = beans.getBean(FhirContext.class);
    context.setParserErrorHandler(new StrictErrorHandler());
    RestfulServer servlet = new RestfulServer(context);
    servlet.registerProviders(beans.getBean(ResourceProviderFactory.class).createProviders());
    servlet.registerProvider(beans.getBean(JpaSystemProvider.class));
    servlet.setPagingProvider(beans.getBean(DatabaseBackedPagingProvider.class));
    servlet.setServerConformanceProvider(new JpaCapabilityStatementProvider(
        servlet, beans.getBean(IFhirSystemDao.class), beans.getBean(JpaStorageSettings.class),
        beans.getBean(ISearchParamRegistry.class), beans.getBean(IValidationSupport.class)));
    return servlet;
  }

  private static void endWithStandardInput() {
    Thread watch = new Thread(() -> {
      try {
        while (System.in.read() >= 0) {}
      } catch (java.io.IOException closed) {
        // As good as its end.
      }
      System.exit(0);
    });
    watch.setDaemon(true);
    watch.start();
  }
}
