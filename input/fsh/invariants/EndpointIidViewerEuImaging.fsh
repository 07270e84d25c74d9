Invariant: im-endpoint-3
Description: "The address SHALL be the base of the viewer: it SHALL NOT end in a slash or contain the path segment /IHEInvokeImageDisplay, which the call adds."
* severity = #error
* expression = "address.where(matches('/$') or matches('/IHEInvokeImageDisplay(/|$)')).empty()"
