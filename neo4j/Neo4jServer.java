import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Runs Neo4j with Bolt on loopback until standard input ends, so that it never outlives whoever started it.
 * Arguments: data folder, port. The password of user neo4j comes from the environment, where no process list shows it.
 */
class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
                .build();
        try {
            setPassword(service, System.getenv("NEO4J_PASSWORD"));
            service.database("neo4j").executeTransactionally(
                    "CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition",
                    Map.of(), rows -> rows.stream().peek(row -> System.out.println(
                            "READY " + row.get("name") + " " + row.get("version") + " " + row.get("edition"))).count());
            while (System.in.read() >= 0) {
                // What is said on standard input does not matter, only that it ends.
            }
        } finally {
            service.shutdown();
        }
    }

    private static void setPassword(DatabaseManagementService service, String password) {
        try {
            service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        } catch (RuntimeException error) {
            // The second start of a data folder: it has this password already.
            if (!String.valueOf(error.getMessage()).contains("cannot be the same")) throw error;
        }
    }
}
