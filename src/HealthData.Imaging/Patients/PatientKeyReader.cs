namespace HealthData.Imaging;

/// <summary>Reads the key of the patient of an instance.</summary>
internal sealed class PatientKeyReader(ImagingProjectorOptions options)
{
    private const string IsoPrefix = "urn:oid:";
    private const string UuidPrefix = "urn:uuid:";
    private const string IssuerPrefix = "issuer:";

    /// <summary>Gives the key; null where the instance has no PatientID.</summary>
    public PatientKey? Read(
        ReadOnlySpan<byte> id, ReadOnlySpan<byte> issuer, ReadOnlySpan<byte> qualifiers, IssueSpot spot)
    {
        if (ValueReader.ReadText(id, (uint)Keyword.PatientID, spot) is not { } text)
        {
            return null;
        }

        if (UniversalSystem(qualifiers, spot) is { } universal)
        {
            return new PatientKey(universal, universal, null, text);
        }

        if (ValueReader.ReadText(issuer, (uint)Keyword.IssuerOfPatientID, spot) is { } name)
        {
            if (options.IssuerSystems.TryGetValue(name, out var mapped))
            {
                return new PatientKey(mapped, mapped, null, text);
            }

            spot.Report(IssueCode.IssuerUnmapped, (uint)Keyword.IssuerOfPatientID);
            return new PatientKey(IssuerPrefix + name, null, name, text);
        }

        return new PatientKey(options.PatientSystem ?? string.Empty, options.PatientSystem, null, text);
    }

    private static string? UniversalSystem(ReadOnlySpan<byte> qualifiers, IssueSpot spot)
    {
        var items = SequenceReader.Items(qualifiers);
        if (items.Count != 1
            || SequenceReader.Text(items[0], Keyword.UniversalEntityID, spot) is not { } universal
            || SequenceReader.Text(items[0], Keyword.UniversalEntityIDType, spot) is not { } type)
        {
            return null;
        }

        return type switch
        {
            "ISO" => IsoPrefix + universal,
            "URI" => universal,
            "UUID" => UuidPrefix + universal,
            _ => null,
        };
    }
}
