namespace HealthData.Dicom;

/// <summary>An answer that has a value, or says that there is none.</summary>
internal sealed class OptionalResponse<T>(Response response, T? value) : NullableResponse<T>
    where T : class
{
    public override bool HasValue => value is not null;

    public override T? Value => value;

    public override Response GetRawResponse() => response;
}
