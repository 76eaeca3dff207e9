using HealthData.Fhir.Firely;

namespace HealthData.Fhir.Tests.Corpus;

/// <summary>A client that the recorded cases run with, whose results have one form for all models.</summary>
internal abstract class HttpDoor(string name)
{
    public const string Typed = "typed";
    public const string Raw = "raw";
    public const string Firely = "firely";

    private static readonly string[] OfJsonAlone =
        ["read", "create", "update", "delete", "history", "page-all", "batch", "transaction"];

    /// <summary>Gets a value that indicates whether problems have the place within the resource.</summary>
    public bool TellsPlaces => name == Typed;

    /// <summary>Tells whether a case is one for a door: it has such a call, and what is bad for the case is so there.
    /// </summary>
    public static bool Applies(string name, HttpCase httpCase) => name switch
    {
        Typed => true,
        _ when httpCase.HasBadOutcome => false,
        Raw => OfJsonAlone.Contains(httpCase.Call) && httpCase.BadResources.All(json => IsBad(RawModel.Instance, json)),
        _ => (httpCase.Call == "everything" || OfJsonAlone.Contains(httpCase.Call))
            && httpCase.BadResources.All(json => IsBad(FirelyModel.Instance, json))
            && (httpCase.Call != "page-all" || IsOfOneClass(httpCase)),
    };

    public static HttpDoor Open(string name, FhirClient client, Func<FirelyFhirClient> firely) => name switch
    {
        Typed => new HttpTypedDoor(client),
        Raw => new HttpRawDoor(client.Raw),
        _ => new HttpFirelyDoor(firely()),
    };

    public abstract Task<FhirResponse<BinaryData>> ReadAsync(
        string id, FhirReadOptions options, CancellationToken cancellationToken);

    public abstract Task<FhirResponse<BinaryData>> CreateAsync(
        string json, FhirCreateOptions options, CancellationToken cancellationToken);

    public abstract Task<FhirResponse<BinaryData>> UpdateAsync(
        string json, FhirUpdateOptions options, CancellationToken cancellationToken);

    public abstract Task DeleteAsync(string id, CancellationToken cancellationToken);

    public abstract IAsyncEnumerable<HttpVersion> HistoryAsync(string id, CancellationToken cancellationToken);

    public abstract IAsyncEnumerable<HttpPage> SearchAsync(
        string type, string query, bool usesPost, CancellationToken cancellationToken);

    public abstract IAsyncEnumerable<HttpPage> EverythingAsync(string id, CancellationToken cancellationToken);

    public abstract Task<BundleResult> SubmitAsync(FhirBundleRequest bundle, CancellationToken cancellationToken);

    /// <summary>Gives what all doors have of a response.</summary>
    protected static FhirResponse<BinaryData> Reduce<T>(FhirResponse<T> response)
        where T : class =>
        new(response.GetRawResponse(), null, response.Id, response.VersionId, response.Issues);

    protected static ReadOnlyMemory<byte> Write(FhirBundleRequest bundle) =>
        BundleWriter.Write(bundle, R4Model.Instance);

    // Firely's class is the type that is searched for, and the client alone chooses between GET and POST.
    private static bool IsOfOneClass(HttpCase httpCase) =>
        !httpCase.HasOtherMatches && httpCase.IsByPost == httpCase.IsByPostOfItself;

    private static bool IsBad<TResource>(FhirModel<TResource> model, string json)
        where TResource : class => model.Read(Encoding.UTF8.GetBytes(json), out _) is null;
}
