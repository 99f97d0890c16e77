package com.leadintel.rest.notification;

import com.leadintel.application.notification.BrowseInbox;
import com.leadintel.application.notification.CountUnread;
import com.leadintel.application.notification.MarkAllRead;
import com.leadintel.application.notification.MarkRead;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.Listing;
import com.leadintel.rest.Paging;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people were told, and what of it they have read. */
@Path("v1/notifications")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notifications")
public class NotificationResource {
    /** Whose inbox. */
    static final String WHOSE = "Whose inbox; the caller's own without it. An API key has none and names a person,"
            + " for which it needs `tenant.administer`.";

    private final CurrentCaller caller;
    private final BrowseInbox browse;
    private final CountUnread count;
    private final MarkRead markRead;
    private final MarkAllRead markAllRead;

    @Inject
    public NotificationResource(
            CurrentCaller caller, BrowseInbox browse, CountUnread count, MarkRead markRead, MarkAllRead markAllRead) {
        this.caller = caller;
        this.browse = browse;
        this.count = count;
        this.markRead = markRead;
        this.markAllRead = markAllRead;
    }

    /** How much is unread. */
    @Schema(name = "UnreadCount", description = "How much a person has not read yet.")
    public record Unread(
            @Schema(required = true, examples = "7") long unread) {}

    @GET
    @Operation(
            operationId = "browseNotifications",
            summary = "List notifications",
            description = "What a person was told, newest first.")
    @APIResponse(responseCode = "200", description = "One page of notifications.")
    @APIResponse(responseCode = "400", description = "`notification.user-missing`")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    public Listing<NotificationView> browse(
            @QueryParam("user") @Parameter(description = WHOSE) @Nullable String user,
            @QueryParam("unread") @Parameter(description = "Only what is not read yet.") boolean unread,
            @BeanParam @Valid Paging page) {
        return Listing.of(
                browse.handle(caller.get(), person(user), unread, page.from(), page.limit()), NotificationView::from);
    }

    @GET
    @Path("unread")
    @Operation(
            operationId = "countUnreadNotifications",
            summary = "Count unread notifications",
            description = "How much a person has not read yet.")
    @APIResponse(responseCode = "200", description = "The number.")
    @APIResponse(responseCode = "400", description = "`notification.user-missing`")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    public Unread unread(@QueryParam("user") @Parameter(description = WHOSE) @Nullable String user) {
        return new Unread(count.handle(caller.get(), person(user)));
    }

    @POST
    @Path("{id}/read")
    @Operation(
            operationId = "markNotificationRead",
            summary = "Mark a notification as read",
            description = "The first reading counts.")
    @APIResponse(responseCode = "200", description = "The notification as it is now.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`notification.not-found`")
    public NotificationView markRead(@PathParam("id") String id) {
        return NotificationView.from(markRead.handle(caller.get(), NotificationId.of(id)));
    }

    @POST
    @Path("read")
    @Operation(
            operationId = "markAllNotificationsRead",
            summary = "Mark everything as read",
            description = "Empties one inbox.")
    @APIResponse(responseCode = "200", description = "The number that is left.")
    @APIResponse(responseCode = "400", description = "`notification.user-missing`")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    public Unread markAllRead(@QueryParam("user") @Parameter(description = WHOSE) @Nullable String user) {
        markAllRead.handle(caller.get(), person(user));
        return unread(user);
    }

    static Optional<UserId> person(@Nullable String user) {
        return Optional.ofNullable(user).map(UserId::of);
    }
}
