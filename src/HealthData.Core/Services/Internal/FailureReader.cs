using System.Text;

namespace HealthData.Core;

/// <summary>Turns an error answer into a failure.</summary>
internal static class FailureReader
{
    public static Failure Read(ICallFacts call, ServiceProfile profile, Response response)
    {
        var body = response.ContentStream is MemoryStream { Length: > 0 } stream ? stream.ToArray() : [];
        var said = Interpret(profile, response, body);
        return new()
        {
            Call = call,
            Status = response.Status,
            ErrorCode = SafeText.Code(said?.Code) ?? SafeText.Code(Header(response, "x-ms-error-code")),
            ServiceRequestId = SafeText.Id(Header(response, SafeText.RequestIdHeader)),
            ServiceMessage = body.Length > 0 ? Encoding.UTF8.GetString(body) : null,
            Issues = said?.Issues ?? [],
            Advice = said?.Advice ?? Advice(call, profile, response.Status),
        };
    }

    // A body that its reader cannot cope with is no reason to lose the status.
    private static ServiceFailure? Interpret(ServiceProfile profile, Response response, byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : profile.Interpret(response.Status, Header(response, "Content-Type"), body);
        }
        catch (Exception exception) when (exception is FormatException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static string? Header(Response response, string name) =>
        response.Headers.TryGetValue(name, out var value) ? value : null;

    private static string? Advice(ICallFacts call, ServiceProfile profile, int status) => status switch
    {
        401 => "The service did not accept the token: check the identity's tenant and the audience in the options.",
        403 => $"The identity needs the role {profile.Roles} on the service, and a new assignment takes up to " +
            "5 minutes to work; or the service's network rules or private link keep this machine out.",
        404 => profile.MissingHint,
        412 when call.Attempts > 1 => "An earlier attempt of this call may have been carried out: read the current " +
            "version before trying again.",
        413 => "The request is larger than the service accepts: send fewer items at a time.",
        424 => "The service could not reach its storage or its encryption key.",
        429 => "The service is busy: call it less often, or raise Retry.MaxRetries in the options.",
        >= 300 and < 400 => "The service redirects, and redirects are not followed: use the address it redirects to.",
        _ => null,
    };
}
