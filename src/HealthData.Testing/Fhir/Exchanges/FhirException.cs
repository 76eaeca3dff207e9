namespace HealthData.Testing;

/// <summary>Ends a request with a status and an OperationOutcome of one issue.</summary>
internal sealed class FhirException(int status, string code, string diagnostics) : Exception(diagnostics)
{
    public int Status => status;

    /// <summary>Gets the code of the issue (issue-type).</summary>
    public string Code => code;

    public string? ETag { get; init; }

    public string? Expression { get; init; }

    public static FhirException Invalid(string diagnostics) => new(400, "invalid", diagnostics);

    public static FhirException NotFound(string diagnostics) => new(404, "not-found", diagnostics);

    public static FhirException Precondition(string code, string diagnostics) => new(412, code, diagnostics);

    public static FhirException Forbidden(string diagnostics) => new(403, "forbidden", diagnostics);

    public static FhirException NotAllowed(string diagnostics) => new(405, "not-supported", diagnostics);

    public FhirResponse ToResponse()
    {
        var response = new FhirResponse(Status) { Body = Outcome.Write("error", Code, Message, Expression) };
        return ETag is null ? response : response.With("ETag", ETag);
    }
}
