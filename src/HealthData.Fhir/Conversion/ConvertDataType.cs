namespace HealthData.Fhir;

/// <summary>The formats that <c>$convert-data</c> converts from.</summary>
public enum ConvertDataType
{
    /// <summary>HL7 version 2 messages.</summary>
    Hl7v2,

    /// <summary>C-CDA documents.</summary>
    Ccda,

    /// <summary>JSON of any form.</summary>
    Json,

    /// <summary>FHIR STU3 resources.</summary>
    Fhir,
}
