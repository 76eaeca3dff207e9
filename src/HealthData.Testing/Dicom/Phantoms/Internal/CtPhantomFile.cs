using System.Globalization;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Writes one slice as a CT Image Storage instance (PS3.3 A.3).</summary>
internal static class CtPhantomFile
{
    private const string CtImageStorage = "1.2.840.10008.5.1.4.1.1.2";
    private const string Date = "20260105";
    private const string Time = "101500";

    public static CtPhantomSlice Create(PhantomPlan plan, int index)
    {
        using var writer = new Part10Writer(plan.Options.ImplicitVr);
        var instance = plan.SopInstanceUid(index);
        writer.WritePrefix();
        writer.WriteFileMeta(CtImageStorage, instance, plan.Options.ImplicitVr
            ? TransferSyntaxes.ImplicitLittleEndian
            : TransferSyntaxes.ExplicitLittleEndian);
        WriteGeneral(writer, instance);
        WritePatient(writer, plan);
        WriteAcquisition(writer, plan);
        WriteRelations(writer, plan, index);
        WriteImage(writer, plan);
        writer.WriteElement(Part10Tags.PixelData, VrCode.OW, PhantomImage.Paint(plan, index));
        return new(plan.StudyInstanceUid, plan.SeriesInstanceUid, instance, index + 1, writer.ToArray());
    }

    private static void WriteGeneral(Part10Writer writer, string instance)
    {
        Write(writer, Keyword.SpecificCharacterSet, "ISO_IR 192");
        Write(writer, Keyword.ImageType, @"DERIVED\PRIMARY\AXIAL");
        Write(writer, Keyword.InstanceCreationDate, Date);
        Write(writer, Keyword.InstanceCreationTime, Time);
        Write(writer, Keyword.SOPClassUID, CtImageStorage);
        Write(writer, Keyword.SOPInstanceUID, instance);
        Write(writer, Keyword.StudyDate, Date);
        Write(writer, Keyword.SeriesDate, Date);
        Write(writer, Keyword.AcquisitionDate, Date);
        Write(writer, Keyword.ContentDate, Date);
        Write(writer, Keyword.StudyTime, Time);
        Write(writer, Keyword.SeriesTime, Time);
        Write(writer, Keyword.AcquisitionTime, Time);
        Write(writer, Keyword.ContentTime, Time);
        Write(writer, Keyword.AccessionNumber, "PHANTOM");
        Write(writer, Keyword.Modality, "CT");
        Write(writer, Keyword.Manufacturer, "HealthData SDK");
        Write(writer, Keyword.ReferringPhysicianName, "Nobody^Real");
        Write(writer, Keyword.StudyDescription, "Phantom head");
        Write(writer, Keyword.SeriesDescription, "Phantom head axial");
        Write(writer, Keyword.ManufacturerModelName, "CtPhantom");
    }

    private static void WritePatient(Part10Writer writer, PhantomPlan plan)
    {
        Write(writer, Keyword.PatientName, "Phantom^Not A Person");
        Write(writer, Keyword.PatientID, FormattableString.Invariant($"PHANTOM-{plan.Options.Seed}"));
        Write(writer, Keyword.PatientBirthDate, "19000101");
        Write(writer, Keyword.PatientSex, "O");
        Write(writer, Keyword.PatientAge, "126Y");
    }

    private static void WriteAcquisition(Part10Writer writer, PhantomPlan plan)
    {
        Write(writer, Keyword.BodyPartExamined, "HEAD");
        Write(writer, Keyword.SliceThickness, Number(plan.SliceSpacing));
        Write(writer, Keyword.KVP, "120");
        Write(writer, Keyword.DataCollectionDiameter, "250");
        Write(writer, Keyword.SoftwareVersions, "1");
        Write(writer, Keyword.ProtocolName, "Phantom");
        Write(writer, Keyword.PatientPosition, "HFS");
    }

    private static void WriteRelations(Part10Writer writer, PhantomPlan plan, int index)
    {
        var edge = -plan.PixelSpacing * (plan.Size - 1) / 2;
        var height = plan.SliceSpacing * index;
        Write(writer, Keyword.StudyInstanceUID, plan.StudyInstanceUid);
        Write(writer, Keyword.SeriesInstanceUID, plan.SeriesInstanceUid);
        Write(writer, Keyword.StudyID, "1");
        Write(writer, Keyword.SeriesNumber, plan.Options.SeriesNumber.ToString(CultureInfo.InvariantCulture));
        Write(writer, Keyword.AcquisitionNumber, "1");
        Write(writer, Keyword.InstanceNumber, (index + 1).ToString(CultureInfo.InvariantCulture));
        Write(writer, Keyword.ImagePositionPatient, $@"{Number(edge)}\{Number(edge)}\{Number(height)}");
        Write(writer, Keyword.ImageOrientationPatient, @"1\0\0\0\1\0");
        Write(writer, Keyword.FrameOfReferenceUID, plan.FrameOfReferenceUid);
        Write(writer, Keyword.PositionReferenceIndicator, "");
        Write(writer, Keyword.SliceLocation, Number(height));
    }

    private static void WriteImage(Part10Writer writer, PhantomPlan plan)
    {
        var spacing = Number(plan.PixelSpacing);
        Write(writer, Keyword.SamplesPerPixel, 1);
        Write(writer, Keyword.PhotometricInterpretation, "MONOCHROME2");
        Write(writer, Keyword.Rows, (ushort)plan.Size);
        Write(writer, Keyword.Columns, (ushort)plan.Size);
        Write(writer, Keyword.PixelSpacing, $@"{spacing}\{spacing}");
        Write(writer, Keyword.BitsAllocated, 16);
        Write(writer, Keyword.BitsStored, 12);
        Write(writer, Keyword.HighBit, 11);
        Write(writer, Keyword.PixelRepresentation, 0);
        Write(writer, Keyword.WindowCenter, "40");
        Write(writer, Keyword.WindowWidth, "400");
        Write(writer, Keyword.RescaleIntercept, PhantomImage.Intercept.ToString(CultureInfo.InvariantCulture));
        Write(writer, Keyword.RescaleSlope, "1");
        Write(writer, Keyword.RescaleType, "HU");
    }

    private static void Write(Part10Writer writer, Keyword keyword, string text) =>
        writer.WriteText((uint)keyword, ImplicitVr.Of((uint)keyword), text);

    private static void Write(Part10Writer writer, Keyword keyword, ushort number) =>
        writer.WriteUInt16((uint)keyword, number);

    private static string Number(double number) =>
        Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
