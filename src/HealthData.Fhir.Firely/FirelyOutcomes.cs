using System.Text;

namespace HealthData.Fhir.Firely;

/// <summary>The OperationOutcomes of calls as Firely's objects, from the bytes that arrived. They might hold patient
/// data, so don't log them.</summary>
public static class FirelyOutcomes
{
    /// <summary>Gives the OperationOutcome of a call that failed.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>The outcome; null if the service sent none, or more than
    /// <see cref="HealthDataRequestFailedException.ServiceMessage"/> keeps.</returns>
    public static Poco.OperationOutcome? GetOutcome(this HealthDataRequestFailedException failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Read(Encoding.UTF8.GetBytes(failure.ServiceMessage ?? string.Empty));
    }

    /// <summary>Gives the OperationOutcome that came instead of the resource, such as with
    /// <see cref="FhirReturn.OperationOutcome"/>.</summary>
    /// <typeparam name="T">The resource's class.</typeparam>
    /// <param name="response">The response.</param>
    /// <returns>The outcome; null if there is none.</returns>
    public static Poco.OperationOutcome? GetOutcome<T>(this FhirResponse<T> response)
        where T : Poco.Resource
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.HasValue ? null : Read(FhirBody.Of(response.GetRawResponse()));
    }

    /// <summary>Gives the OperationOutcome of an entry of a batch or a transaction.</summary>
    /// <param name="outcome">The entry's outcome.</param>
    /// <returns>The outcome; null if the service sent none. What a <see cref="FhirLoader"/> loads has only
    /// <see cref="EntryOutcome.Issues"/>.</returns>
    public static Poco.OperationOutcome? GetOutcome(this EntryOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Read(outcome.OutcomeJson);
    }

    private static Poco.OperationOutcome? Read(ReadOnlyMemory<byte> json) =>
        json.IsEmpty ? null : FirelyModel.Instance.Read(FhirBody.WithoutMark(json), out _) as Poco.OperationOutcome;
}
