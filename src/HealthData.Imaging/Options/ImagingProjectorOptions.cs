namespace HealthData.Imaging;

/// <summary>The options for making resources from the metadata of studies.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class ImagingProjectorOptions
{
    /// <summary>Gets or sets the system of patient IDs without an issuer; null (the default) for none. Without a
    /// system, no other Patient is searched for: a bare number matches strangers.</summary>
    public string? PatientSystem { get; set; }

    /// <summary>Gets the systems of patient IDs by their issuers (0010,0021).</summary>
    public IDictionary<string, string> IssuerSystems { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets or sets the system of accession numbers; null (the default) for none.</summary>
    public string? AccessionSystem { get; set; }

    /// <summary>Gets or sets the time zone of data sets that don't name one; null (the default) for none: their times
    /// are left out, and their dates stay.</summary>
    public TimeZoneInfo? TimeZone { get; set; }

    /// <summary>Gets or sets the number of instances up to which they are listed. A study with more has its series and
    /// all counts. The default is 2,000.</summary>
    public int InstanceLimit { get; set; } = 2_000;

    /// <summary>Gets or sets a value that indicates whether a Patient that others wrote, with the same identifier, is
    /// referenced. The default is true.</summary>
    public bool MatchPatients { get; set; } = true;

    /// <summary>Gets or sets a value that indicates whether name, gender, and birth date of a Patient of ours are
    /// replaced where the archive was corrected. The default is false: what differs stays and is reported.</summary>
    public bool ReplacePatient { get; set; }

    /// <summary>Gets or sets the data partition of the DICOM service; null (the default) for none.</summary>
    public string? Partition { get; set; }

    internal ImagingProjectorOptions Clone()
    {
        var clone = new ImagingProjectorOptions
        {
            PatientSystem = PatientSystem,
            AccessionSystem = AccessionSystem,
            TimeZone = TimeZone,
            InstanceLimit = InstanceLimit,
            MatchPatients = MatchPatients,
            ReplacePatient = ReplacePatient,
            Partition = Partition,
        };
        foreach (var (issuer, system) in IssuerSystems)
        {
            clone.IssuerSystems.Add(issuer, system);
        }

        return clone;
    }
}
