namespace HealthData.Dicom;

/// <summary>The type of an attribute's values (PS3.5 6.2).</summary>
public enum ValueRepresentation
{
    /// <summary>No value representation: the delimiters of sequences and items.</summary>
    None,

    /// <summary>Application entity.</summary>
    AE,

    /// <summary>Age string.</summary>
    AS,

    /// <summary>Attribute tag.</summary>
    AT,

    /// <summary>Code string.</summary>
    CS,

    /// <summary>Date.</summary>
    DA,

    /// <summary>Decimal string.</summary>
    DS,

    /// <summary>Date and time.</summary>
    DT,

    /// <summary>Floating point, 64 bits.</summary>
    FD,

    /// <summary>Floating point, 32 bits.</summary>
    FL,

    /// <summary>Integer string.</summary>
    IS,

    /// <summary>Long string.</summary>
    LO,

    /// <summary>Long text.</summary>
    LT,

    /// <summary>Other bytes.</summary>
    OB,

    /// <summary>Other 64 bit floating point numbers.</summary>
    OD,

    /// <summary>Other 32 bit floating point numbers.</summary>
    OF,

    /// <summary>Other 32 bit words.</summary>
    OL,

    /// <summary>Other 64 bit words.</summary>
    OV,

    /// <summary>Other 16 bit words.</summary>
    OW,

    /// <summary>Person name.</summary>
    PN,

    /// <summary>Short string.</summary>
    SH,

    /// <summary>Signed integer, 32 bits.</summary>
    SL,

    /// <summary>Sequence of items.</summary>
    SQ,

    /// <summary>Signed integer, 16 bits.</summary>
    SS,

    /// <summary>Short text.</summary>
    ST,

    /// <summary>Signed integer, 64 bits.</summary>
    SV,

    /// <summary>Time.</summary>
    TM,

    /// <summary>Unlimited characters.</summary>
    UC,

    /// <summary>Unique identifier.</summary>
    UI,

    /// <summary>Unsigned integer, 32 bits.</summary>
    UL,

    /// <summary>Unknown: bytes whose type is not known.</summary>
    UN,

    /// <summary>Universal resource identifier.</summary>
    UR,

    /// <summary>Unsigned integer, 16 bits.</summary>
    US,

    /// <summary>Unlimited text.</summary>
    UT,

    /// <summary>Unsigned integer, 64 bits.</summary>
    UV,
}
