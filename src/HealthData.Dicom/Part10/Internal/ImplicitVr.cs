namespace HealthData.Dicom;

/// <summary>The value representation of an element that is written without one.</summary>
internal static class ImplicitVr
{
    /// <summary>By the dictionary; of several the one for words, else the signed one where pixels are signed.</summary>
    public static ushort Of(uint tag, bool isSigned = false)
    {
        if (Part10Tags.IsPrivate(tag))
        {
            return Part10Tags.IsPrivateCreator(tag) ? VrCode.LO : Part10Tags.IsGroupLength(tag) ? VrCode.UL : VrCode.UN;
        }

        var index = DictionaryTable.IndexOf(tag);
        if (index < 0)
        {
            return Part10Tags.IsGroupLength(tag) ? VrCode.UL : VrCode.UN;
        }

        var codes = DictionaryTable.RepresentationsAt(index);
        if (codes.Length > 1 && codes[1] != 0)
        {
            if (codes.Contains((byte)ValueRepresentation.OW))
            {
                return VrCode.OW;
            }

            if (isSigned && codes.Contains((byte)ValueRepresentation.SS))
            {
                return VrCode.SS;
            }
        }

        return VrCode.From((ValueRepresentation)codes[0]);
    }
}
