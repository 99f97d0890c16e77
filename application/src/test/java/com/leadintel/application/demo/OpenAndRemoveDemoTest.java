package com.leadintel.application.demo;

import static com.leadintel.application.demo.DemoHouse.DEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.identity.SignIn;
import com.leadintel.application.identity.port.InMemoryPasswordTries;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.tenant.EraseTenant;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.application.tenant.port.TenantsContract;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Tenant;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenAndRemoveDemoTest {
    private final DemoHouse house = new DemoHouse();
    private final ShowDemo show = new ShowDemo(house.tenants, house.jobs);
    private final Caller admin = Colleague.DANA.caller();

    @Test
    void everybodyInTheDemoSignsInWithItsPassword() {
        house.open();
        SignIn signIn = new SignIn(house.users, house.hasher, new InMemoryPasswordTries(Clock.systemUTC()));
        assertThat(Colleague.values())
                .allSatisfy(
                        person -> assertThat(signIn.handle(person.email().value(), "a made-up password", "127.0.0.1"))
                                .map(User::mustChangePassword)
                                .contains(false));
        assertThat(house.users.get(DEMO, Colleague.ALEX.id()).roles()).containsExactly(Role.AE);
    }

    @Test
    void aDemoIsOpenedOnce() {
        assertThat(house.open.handle(admin, "first")).isTrue();
        assertThat(house.open.handle(admin, "second")).isFalse();
        assertThat(house.products.all(DEMO)).hasSize(3);
        assertThat(house.jobs.about(DEMO, DEMO.value())).hasSize(1);
    }

    @Test
    void anotherNodeThatWasFasterIsNoFailure() {
        InMemoryTenants unaware = new InMemoryTenants();
        house.open();
        OpenDemo late = new OpenDemo(
                new OpenDemo.Founding(house.tenants, new InMemoryUsers(), house.products, house.scenes, house.ids),
                unaware,
                house.hasher,
                house.clock);
        assertThat(late.handle(admin, "late")).isFalse();
    }

    @Test
    void whatElseGoesWrongIsNotHidden() {
        InMemoryUsers users = new InMemoryUsers();
        TenantId other = new TenantId(house.ids.next());
        users.add(
                other,
                new User(
                        Colleague.DANA.id(),
                        other,
                        Colleague.DANA.email(),
                        "Somebody",
                        Set.of(Role.SDR),
                        "hash",
                        false,
                        true,
                        DemoHouse.NOW));
        OpenDemo open = new OpenDemo(
                new OpenDemo.Founding(house.tenants, users, house.products, house.scenes, house.ids),
                house.tenants,
                house.hasher,
                house.clock);
        assertThatThrownBy(() -> open.handle(admin, "taken")).hasMessageStartingWith("user.email-taken");
    }

    @Test
    void aRemovedDemoLeavesNothingAndNobodyElseLosesAnything() {
        Tenant other = TenantsContract.tenant("Other");
        FileKey key = new FileKey("recordings/one.wav");
        house.tenants.add(other);
        house.open();
        house.files.put(DEMO, key, new ByteArrayInputStream(new byte[3]), 3);
        house.files.put(other.id(), key, new ByteArrayInputStream(new byte[3]), 3);
        house.remove.handle(admin);
        house.remove.handle(admin);
        assertThat(house.tenants.all()).containsExactly(other);
        assertThat(house.files.length(DEMO, key)).isEmpty();
        assertThat(house.files.length(other.id(), key)).hasValue(3);
        assertThat(show.handle(admin)).isEmpty();
    }

    @Test
    void workInTheWayIsWaitedForButNotForEver() {
        Busy tenants = new Busy();
        new RemoveDemo(new EraseTenant(tenants.tenants(3)), house.files, house.mail).handle(admin);
        assertThat(tenants.asked).isEqualTo(4);
        RemoveDemo never = new RemoveDemo(new EraseTenant(tenants.tenants(99)), house.files, house.mail);
        assertThatThrownBy(() -> never.handle(admin)).hasMessageStartingWith("tenant.busy");
    }

    @Test
    void anotherRefusalIsNoReasonToTryAgain() {
        Busy tenants = new Busy();
        tenants.refusal = Refusal.invalid("tenant.something-else");
        RemoveDemo remove = new RemoveDemo(new EraseTenant(tenants.tenants(99)), house.files, house.mail);
        assertThatThrownBy(() -> remove.handle(admin)).hasMessageStartingWith("tenant.something-else");
        assertThat(tenants.asked).isEqualTo(1);
    }

    @Test
    void howFarTheStoriesAreIsShown() {
        assertThat(show.handle(admin)).isEmpty();
        house.open();
        assertThat(show.handle(admin)).contains(new ShowDemo.Standing(0, 0));
    }

    @Test
    void theLastCountStandsWhileTheNextRoundCounts() {
        house.open();
        house.jobs.counted(house.jobs.about(DEMO, DEMO.value()).get(0).id(), 7, 60);
        house.scenes.goOn(DEMO, 2);
        assertThat(show.handle(admin)).contains(new ShowDemo.Standing(7, 60));
    }

    @Test
    void onlyWhoAdministersATenantMayDoSo() {
        Caller maya = Colleague.MAYA.caller();
        assertThatThrownBy(() -> house.open.handle(maya, "mine")).hasMessageStartingWith("access.forbidden");
        assertThatThrownBy(() -> house.remove.handle(maya)).hasMessageStartingWith("access.forbidden");
        assertThatThrownBy(() -> show.handle(maya)).hasMessageStartingWith("access.forbidden");
    }

    /** Refuses some times before it removes. */
    private static final class Busy {
        private int asked;
        private Refusal refusal = Refusal.conflict("tenant.busy", Map.of());

        InMemoryTenants tenants(int times) {
            return new InMemoryTenants() {
                @Override
                public void remove(TenantId id) {
                    asked++;
                    if (asked <= times) {
                        throw refusal;
                    }
                }
            };
        }
    }
}
