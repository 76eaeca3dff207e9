namespace HealthData.Events;

/// <summary>
/// The statuses that a webhook answers. Event Grid never delivers again after 400, 401, 403, and 413, so that they are
/// only for what will never be right.
/// </summary>
internal static class WebhookStatus
{
    public const int Ok = 200;
    public const int BadRequest = 400;
    public const int Unauthorized = 401;
    public const int Forbidden = 403;
    public const int TooLarge = 413;
    public const int UnsupportedType = 415;
    public const int LeastServerError = 500;
    public const int Unavailable = 503;

    private const int MethodNotAllowed = 405;

    public static WebhookResponse NotAllowed() => new(
        MethodNotAllowed, headers: new Dictionary<string, string> { ["Allow"] = "POST, OPTIONS" });
}
