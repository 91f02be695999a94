package org.lotse.itests.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.platform.api.event.UndeliveredEvent;
import org.lotse.platform.api.identity.AddMember;
import org.lotse.platform.api.identity.Members;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.TenantId;

/** Three towns for trying the operators' shell: what is typed concerns one, and the other's must not move. */
final class ConsoleIsolation implements AutoCloseable {

    /** Stands in the name of everybody elsewhere. */
    static final String SECRET = "Geheimnis";

    private static final String JOB = "cases.count-again";
    private static final int LETTER = 7;

    private final Set<String> withoutATenant;
    private final TenantId here = Product.municipalities().get(13);
    private final TenantId elsewhere = Product.municipalities().get(14);
    /** No module is on. */
    private final TenantId off = Product.municipalities().get(15);

    private final Letters letters;
    private final UndeliveredEvent parked;
    private int people;

    /** @param withoutATenant the names of commands that rightly work in no tenant */
    ConsoleIsolation(Set<String> withoutATenant) throws InterruptedException {
        this.withoutATenant = Set.copyOf(withoutATenant);
        Product.switchOn(here, Product.CASES);
        Product.switchOn(off, Product.CASES);
        Product.as(
                Product.OPERATOR,
                off,
                () -> Product.service(Modules.class)
                        .switchOff(Set.copyOf(Product.service(Modules.class).on(off))));
        letters = new Letters(elsewhere);
        letters.stumbleOver(LETTER);
        letters.publish(new Letters.Sent(LETTER));
        parked = letters.queue(Letters.READER, queue -> queue.events().stream().anyMatch(UndeliveredEvent::parked))
                .events()
                .getFirst();
    }

    /** What is wrong with this command; one line for each attempt that went too far. */
    List<String> complaints(ConsoleCommand command) {
        var samples = samples();
        var unknown = command.unknown(samples);
        if (!unknown.isEmpty()) {
            return List.of(command + " cannot be tried: there is no sample of " + unknown
                    + ". Add one to ConsoleIsolation.samples.");
        }
        if (!command.namesATenant() && !withoutATenant.contains(command.name())) {
            return List.of(
                    command + " names no tenant as its first argument. Let it begin with " + ConsoleCommand.TENANT
                            + ", or say in ConsoleIsolationIT.WITHOUT_A_TENANT why everybody's is its business.");
        }
        var complaints = new ArrayList<String>();
        refused(complaints, "somebody without a role", Set.of(), command.line(samples));
        refused(complaints, "an operator who may only look", Set.of("viewer", "manager"), command.line(samples));
        if (command.namesATenant()) {
            inTheTenantOnly(complaints, command, samples);
        }
        return complaints;
    }

    private void inTheTenantOnly(List<String> complaints, ConsoleCommand command, Map<String, String> samples) {
        refused(complaints, "an unknown tenant", Console.ADMIN, line(command, samples, "99999999"));
        refused(complaints, "something that is no key", Console.ADMIN, line(command, samples, "../" + elsewhere));
        if (command.needsATenant()) {
            refused(complaints, "no tenant at all", Console.ADMIN, command.bare());
        }
        if (command.hasArgument("job")) {
            refused(complaints, "a tenant whose module is off", Console.ADMIN, line(command, samples, off.value()));
        }
        var members = members(here);
        var before = stateElsewhere();
        var answer = Console.typed(Console.ADMIN, line(command, samples, here.value()));
        if (answer.toString().contains(SECRET)) {
            complaints.add(command + " showed what lies elsewhere: " + answer);
        }
        if (!stateElsewhere().equals(before)) {
            complaints.add(command + " changed what lies elsewhere: " + before + " became " + stateElsewhere());
        }
        // Whoever was made a member here by it goes again, so that the next command finds them elsewhere only.
        Product.as(
                Product.OPERATOR,
                here,
                () -> members(here).stream()
                        .map(Membership::account)
                        .filter(account -> members.stream()
                                .noneMatch(known -> known.account().id().equals(account.id())))
                        .forEach(account -> Product.service(Members.class).remove(account.id())));
    }

    private static List<Membership> members(TenantId tenant) {
        return Product.as(
                Product.OPERATOR, tenant, () -> Product.service(Members.class).all());
    }

    private static void refused(List<String> complaints, String who, Set<String> roles, String line) {
        var answer = Console.typed(roles, line);
        if (answer.refusal().isEmpty() || !answer.printed().isBlank()) {
            complaints.add("`" + line + "` answered " + who + ": " + answer);
        }
    }

    private static String line(ConsoleCommand command, Map<String, String> samples, String tenant) {
        var changed = new HashMap<>(samples);
        changed.put(ConsoleCommand.TENANT, tenant);
        return command.line(changed);
    }

    /** What can be said to any command: everything lies elsewhere. */
    private Map<String, String> samples() {
        return Map.ofEntries(
                Map.entry(ConsoleCommand.TENANT, elsewhere.value()),
                Map.entry("module", Product.CASES.value()),
                Map.entry("job", JOB),
                Map.entry("role", Product.INTEGRATION_MANAGER.value()),
                Map.entry("sign-in name", somebodyElsewhere()),
                Map.entry("display name", "Petra Probe"),
                Map.entry("handler", Letters.READER),
                Map.entry("event", parked.id().toString()),
                Map.entry("file", "nothing.jar"),
                Map.entry("--date", "2017-09-15"),
                Map.entry("--persons", "166"),
                Map.entry("--from", "2026-01-01"),
                Map.entry("--to", "2099-12-31"));
    }

    /** A new one for each command: what one does to them is none of the next one's business. */
    private String somebodyElsewhere() {
        people++;
        var name = "geheim." + people;
        Product.as(
                Product.OPERATOR,
                elsewhere,
                () -> Product.service(Members.class)
                        .add(new AddMember(name, SECRET + " " + people, Set.of(Product.INTEGRATION_MANAGER))));
        return name;
    }

    /** All that was ever done there, and who is there. */
    private List<Object> stateElsewhere() {
        return List.of(
                new Trail(elsewhere).rows(),
                Product.as(
                        Product.OPERATOR,
                        elsewhere,
                        () -> Product.service(Members.class).all()),
                Product.service(Modules.class).on(elsewhere));
    }

    @Override
    public void close() {
        letters.stumbleNoMore();
        Console.typed("lotse:event-discard " + elsewhere + " " + Letters.READER + " " + parked.id());
        letters.close();
    }
}
