namespace HealthData.Fhir.R4;

/// <summary>The rules for the texts of primitive types: the patterns of the specification.</summary>
/// <seealso href="http://hl7.org/fhir/R4/datatypes.html#primitive"/>
internal enum TextRule
{
    /// <summary>Text that is not empty, without control characters, up to 1,048,576 characters.</summary>
    String,

    /// <summary>The rule of strings, for Markdown.</summary>
    Markdown,

    /// <summary>Text without white space.</summary>
    Uri,

    /// <summary>A URI that begins with <c>urn:oid:</c>.</summary>
    Oid,

    /// <summary>A URI that begins with <c>urn:uuid:</c>, in lowercase.</summary>
    Uuid,

    /// <summary>Up to 64 letters, digits, hyphens and dots.</summary>
    Id,

    /// <summary>Words that are divided by single spaces.</summary>
    Code,

    /// <summary>A well-formed <c>div</c>.</summary>
    Xhtml,
}
