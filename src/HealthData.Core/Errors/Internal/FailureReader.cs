using System.Text;

namespace HealthData.Core;

/// <summary>Turns an error answer into a failure.</summary>
internal static class FailureReader
{
    /// <summary>How much of an error's body is read; the rest is of no use.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    public const string RequestIdHeader = "x-ms-request-id";

    public static Failure Read(CallState call, Response response) => new()
    {
        Call = call,
        Status = response.Status,
        ErrorCode = SafeCode(Header(response, "x-ms-error-code")),
        ServiceRequestId = SafeId(Header(response, RequestIdHeader)),
        ServiceMessage = Body(response),
        Advice = Advice(call, response.Status),
    };

    private static string? Body(Response response) =>
        response.ContentStream is MemoryStream { Length: > 0 } body ? Encoding.UTF8.GetString(body.ToArray()) : null;

    private static string? Header(Response response, string name) =>
        response.Headers.TryGetValue(name, out var value) ? value : null;

    // A header may hold anything; what goes into the text must look like a code or an id.
    private static string? SafeCode(string? code) =>
        code is { Length: > 0 and <= 64 } && code.All(char.IsAsciiLetter) ? code : null;

    public static string? SafeId(string? id) =>
        Guid.TryParse(id, out _) || (id is { Length: >= 16 and <= 64 } && id.All(char.IsAsciiHexDigit)) ? id : null;

    private static string? Advice(CallState call, int status) => status switch
    {
        401 => "The service did not accept the token: check the identity's tenant and the audience in the options.",
        403 => $"The identity needs the role {call.Profile.Roles} on the service, and a new assignment takes up to " +
            "5 minutes to work; or the service's network rules or private link keep this machine out.",
        404 => call.Profile.MissingHint,
        412 when call.Attempts > 1 => "An earlier attempt of this call may have been carried out: read the current " +
            "version before trying again.",
        413 => "The request is larger than the service accepts: send fewer items at a time.",
        424 => "The service could not reach its storage or its encryption key.",
        429 => "The service is busy: call it less often, or raise Retry.MaxRetries in the options.",
        >= 300 and < 400 => "The service redirects, and redirects are not followed: use the address it redirects to.",
        _ => null,
    };
}
