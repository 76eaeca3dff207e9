namespace HealthData.Testing;

/// <summary>Ends a request with a status and the bare text that the service sends as its body.</summary>
internal sealed class ServiceException(int status, string text) : Exception(text)
{
    public int Status => status;

    public static ServiceException BadRequest(string text) => new(StatusCodes.Status400BadRequest, text);

    public static ServiceException NotFound(string text) => new(StatusCodes.Status404NotFound, text);

    public static ServiceException NotAcceptable(string text) => new(StatusCodes.Status406NotAcceptable, text);

    public static ServiceException TooLarge(string text) => new(StatusCodes.Status413PayloadTooLarge, text);

    public static ServiceException UnsupportedMediaType(string text) =>
        new(StatusCodes.Status415UnsupportedMediaType, text);
}
