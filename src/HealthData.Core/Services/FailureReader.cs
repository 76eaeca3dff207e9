using System.Net;
using System.Text;
using System.Text.Json;

namespace HealthData.Core;

/// <summary>Turns the error answers of one client's service into failures.</summary>
internal sealed class FailureReader(ServiceProfile profile, bool isOwnHost, string unauthorizedAdvice)
{
    private static readonly HashSet<string> StatusNames = [.. Enum.GetNames<HttpStatusCode>()];

    public Failure Read(ICallFacts call, RequestOperation operation, Response response)
    {
        var body = response.ContentStream is MemoryStream { Length: > 0 } stream ? stream.ToArray() : [];
        var said = Interpret(response, body);
        var code = said?.Code ?? Header(response, "x-ms-error-code");
        var isKnown = code is not null && (profile.Codes.Contains(code) || StatusNames.Contains(code));
        return new()
        {
            Call = call,
            Status = response.Status,
            ErrorCode = isKnown ? code : operation.NameError?.Invoke(response.Status),
            ServiceRequestId = SafeText.Id(Header(response, SafeText.RequestIdHeader)),
            ServiceMessage = body.Length > 0 ? Encoding.UTF8.GetString(body) : null,
            Issues =
            [
                .. said?.Issues ?? [],
                .. isKnown || code is null ? [] : (ReadOnlySpan<ServiceIssue>)[new(code)],
                .. ResponseWarnings.Read(response),
            ],
            Advice = said?.Advice ?? operation.Advise?.Invoke(response.Status, isOwnHost)
                ?? Advice(call, response.Status),
        };
    }

    // A body that its reader cannot cope with is no reason to lose the status.
    private ServiceFailure? Interpret(Response response, byte[] body)
    {
        try
        {
            return body.Length == 0 ? null : profile.Interpret(response.Status, Header(response, "Content-Type"), body);
        }
        catch (Exception exception) when (exception is FormatException or JsonException or KeyNotFoundException
            or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private string? Advice(ICallFacts call, int status) => profile.Advise(status, isOwnHost) ?? status switch
    {
        401 => unauthorizedAdvice,
        403 =>
            "The service doesn't allow this call. The identity might lack access, or a network rule of the service "
            + "might block this machine.",
        412 when call.Attempts > 1 => "An earlier attempt of this call might have been carried out. Read the current "
            + "version before you try again.",
        413 => "The request is larger than the service accepts. Send fewer items at a time.",
        429 => "The service is busy. Call it less often, or raise Retry.MaxRetries in the options.",
        >= 300 and < 400 =>
            "The service redirects, and the client doesn't follow redirects. Use the address that it redirects to.",
        _ => null,
    };

    private static string? Header(Response response, string name) =>
        response.Headers.TryGetValue(name, out var value) ? value : null;
}
