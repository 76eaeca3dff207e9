namespace HealthData.Fhir.R4;

public sealed partial class Extension
{
    /// <summary>Creates an empty extension.</summary>
    public Extension()
    {
    }

    /// <summary>Creates an extension.</summary>
    /// <param name="url">The address of the extension's definition.</param>
    /// <param name="value">The value; none for an extension that has extensions.</param>
    public Extension(string url, DataType? value = null)
    {
        Url = url;
        Value = value;
    }

    internal override string DebuggerText => Value is null ? Url ?? TypeName : $"{Url}: {Value.DebuggerText}";
}
