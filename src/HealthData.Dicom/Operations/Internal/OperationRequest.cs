namespace HealthData.Dicom;

/// <summary>Makes requests for the state of operations.</summary>
internal static class OperationRequest
{
    /// <summary>Checks the id of an operation.</summary>
    /// <exception cref="ArgumentException">It can't be one.</exception>
    public static string CheckId(
        [NotNull] string? id,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        return UidGuard.IsValid(id)
            ? id
            : throw new ArgumentException("The id isn't one of an operation of the DICOM service.", parameter);
    }

    public static ServiceCall Open(ServicePipeline service, string id)
    {
        var call = service.Open(DicomOperations.GetOperation, id);
        JsonRequest.Accept(call, service.Endpoint, MediaTypes.Json);
        return call;
    }
}
