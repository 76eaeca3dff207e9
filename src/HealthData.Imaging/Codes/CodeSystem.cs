namespace HealthData.Imaging;

/// <summary>The addresses of code systems, and of the extensions that the mapping writes.</summary>
internal static class CodeSystem
{
    public const string Dicom = "http://dicom.nema.org/resources/ontology/DCM";
    public const string DicomUid = "urn:dicom:uid";
    public const string Uri = "urn:ietf:rfc:3986";
    public const string IdentifierType = "http://terminology.hl7.org/CodeSystem/v2-0203";
    public const string AccessionNumber = "ACSN";
    public const string ConnectionType = "http://terminology.hl7.org/CodeSystem/endpoint-connection-type";
    public const string SnomedCt = "http://snomed.info/sct";
    public const string Loinc = "http://loinc.org";
    public const string DataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    public const string NameRepresentation = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

    /// <summary>Gives the address of a coding scheme of DICOM; null for one without.</summary>
    public static string? OfScheme(string scheme) => scheme switch
    {
        "SCT" => SnomedCt,
        "LN" => Loinc,
        "DCM" => Dicom,
        _ => null,
    };
}
