namespace HealthData.Management;

/// <summary>Reads the errors of Azure Resource Manager. Its words may quote a secret of the request, so that only codes
/// which are known stand in a text.</summary>
internal static class ManagementFailure
{
    private const int MaxIssues = 100;

    public static IReadOnlySet<string> Codes { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "AnotherOperationInProgress", "AuthenticationFailed", "AuthorizationFailed", "BadRequest", "Conflict",
        "ExpiredAuthenticationToken", "Forbidden", "InternalServerError", "InvalidApiVersionParameter",
        "InvalidAuthenticationToken", "InvalidAuthenticationTokenTenant", "InvalidContentType", "InvalidRequest",
        "InvalidRequestContent", "InvalidRequestFormat", "InvalidResource", "InvalidResourceLocation",
        "InvalidResourceName", "InvalidResourceType", "InvalidSubscriptionId", "LinkedAuthorizationFailed",
        "LocationNotAvailableForResourceType", "MissingApiVersionParameter", "MissingSubscriptionRegistration",
        "NoRegisteredProviderFound", "NotFound", "OperationNotAllowed", "ParentResourceNotFound", "PreconditionFailed",
        "QuotaExceeded", "ReadOnlyDisabledSubscription", "RequestDisallowedByPolicy", "RequestTimeout",
        "ResourceGroupBeingDeleted", "ResourceGroupNotFound", "ResourceNotFound", "ScopeLocked",
        "SubscriptionNotFound", "SubscriptionNotRegistered", "SubscriptionRequestsThrottled", "TooManyRequests",
        "Unauthorized",
    };

    public static ServiceFailure? Interpret(int status, string? contentType, ReadOnlySpan<byte> body)
    {
        using var document = JsonDocument.Parse(body.ToArray());
        if (JsonText.Member(document.RootElement, "error") is not { ValueKind: JsonValueKind.Object } error)
        {
            return null;
        }

        return new ServiceFailure(KnownCode(error), Issues(error));
    }

    /// <summary>Makes the failure of an operation that ended so.</summary>
    public static HealthDataRequestFailedException Ended(
        ServiceCall call, Response response, string state, JsonElement? error)
    {
        var code = error is { } element ? KnownCode(element) : null;
        return new Failure
        {
            Call = call.Facts,
            Status = response.Status,
            ErrorCode = HealthDataErrorCode.JobFailed,
            Event = (state.Equals("Canceled", StringComparison.OrdinalIgnoreCase)
                ? "found that the operation was canceled"
                : "found that the operation has failed") + (code is null ? string.Empty : $" ({code})"),
            Advice = "For the reasons, see Issues.",
            Issues = error is { } told ? Issues(told) : [],
        }.ToException();
    }

    private static string? KnownCode(JsonElement error) =>
        JsonText.Text(error, "code") is { } code && Codes.Contains(code) ? code : null;

    private static List<ServiceIssue> Issues(JsonElement error)
    {
        List<ServiceIssue> issues = [];
        Add(issues, error);
        return issues;
    }

    private static void Add(List<ServiceIssue> issues, JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object || issues.Count == MaxIssues)
        {
            return;
        }

        issues.Add(new ServiceIssue(
            JsonText.Text(error, "code") ?? "error", JsonText.Text(error, "message"), JsonText.Text(error, "target")));
        if (JsonText.Member(error, "details") is { ValueKind: JsonValueKind.Array } details)
        {
            foreach (var detail in details.EnumerateArray())
            {
                Add(issues, detail);
            }
        }
    }
}
