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
        writer.Write(Keyword.SpecificCharacterSet, "ISO_IR 192");
        writer.Write(Keyword.ImageType, @"DERIVED\PRIMARY\AXIAL");
        writer.Write(Keyword.InstanceCreationDate, Date);
        writer.Write(Keyword.InstanceCreationTime, Time);
        writer.Write(Keyword.SOPClassUID, CtImageStorage);
        writer.Write(Keyword.SOPInstanceUID, instance);
        writer.Write(Keyword.StudyDate, Date);
        writer.Write(Keyword.SeriesDate, Date);
        writer.Write(Keyword.AcquisitionDate, Date);
        writer.Write(Keyword.ContentDate, Date);
        writer.Write(Keyword.StudyTime, Time);
        writer.Write(Keyword.SeriesTime, Time);
        writer.Write(Keyword.AcquisitionTime, Time);
        writer.Write(Keyword.ContentTime, Time);
        writer.Write(Keyword.AccessionNumber, "PHANTOM");
        writer.Write(Keyword.Modality, "CT");
        writer.Write(Keyword.Manufacturer, "HealthData SDK");
        writer.Write(Keyword.ReferringPhysicianName, "Nobody^Real");
        writer.Write(Keyword.StudyDescription, "Phantom head");
        writer.Write(Keyword.SeriesDescription, "Phantom head axial");
        writer.Write(Keyword.ManufacturerModelName, "CtPhantom");
    }

    private static void WritePatient(Part10Writer writer, PhantomPlan plan)
    {
        writer.Write(Keyword.PatientName, "Phantom^Not A Person");
        writer.Write(Keyword.PatientID, FormattableString.Invariant($"PHANTOM-{plan.Options.Seed}"));
        writer.Write(Keyword.PatientBirthDate, "19000101");
        writer.Write(Keyword.PatientSex, "O");
        writer.Write(Keyword.PatientAge, "126Y");
    }

    private static void WriteAcquisition(Part10Writer writer, PhantomPlan plan)
    {
        writer.Write(Keyword.BodyPartExamined, "HEAD");
        writer.Write(Keyword.SliceThickness, Number(plan.SliceSpacing));
        writer.Write(Keyword.KVP, "120");
        writer.Write(Keyword.DataCollectionDiameter, "250");
        writer.Write(Keyword.SoftwareVersions, "1");
        writer.Write(Keyword.ProtocolName, "Phantom");
        writer.Write(Keyword.PatientPosition, "HFS");
    }

    private static void WriteRelations(Part10Writer writer, PhantomPlan plan, int index)
    {
        var edge = -plan.PixelSpacing * (plan.Size - 1) / 2;
        var height = plan.SliceSpacing * index;
        writer.Write(Keyword.StudyInstanceUID, plan.StudyInstanceUid);
        writer.Write(Keyword.SeriesInstanceUID, plan.SeriesInstanceUid);
        writer.Write(Keyword.StudyID, "1");
        writer.Write(Keyword.SeriesNumber, plan.Options.SeriesNumber.ToString(CultureInfo.InvariantCulture));
        writer.Write(Keyword.AcquisitionNumber, "1");
        writer.Write(Keyword.InstanceNumber, (index + 1).ToString(CultureInfo.InvariantCulture));
        writer.Write(Keyword.ImagePositionPatient, $@"{Number(edge)}\{Number(edge)}\{Number(height)}");
        writer.Write(Keyword.ImageOrientationPatient, @"1\0\0\0\1\0");
        writer.Write(Keyword.FrameOfReferenceUID, plan.FrameOfReferenceUid);
        writer.Write(Keyword.PositionReferenceIndicator, "");
        writer.Write(Keyword.SliceLocation, Number(height));
    }

    private static void WriteImage(Part10Writer writer, PhantomPlan plan)
    {
        var spacing = Number(plan.PixelSpacing);
        writer.Write(Keyword.SamplesPerPixel, 1);
        writer.Write(Keyword.PhotometricInterpretation, "MONOCHROME2");
        writer.Write(Keyword.Rows, (ushort)plan.Size);
        writer.Write(Keyword.Columns, (ushort)plan.Size);
        writer.Write(Keyword.PixelSpacing, $@"{spacing}\{spacing}");
        writer.Write(Keyword.BitsAllocated, 16);
        writer.Write(Keyword.BitsStored, 12);
        writer.Write(Keyword.HighBit, 11);
        writer.Write(Keyword.PixelRepresentation, 0);
        writer.Write(Keyword.WindowCenter, "40");
        writer.Write(Keyword.WindowWidth, "400");
        writer.Write(Keyword.RescaleIntercept, PhantomImage.Intercept.ToString(CultureInfo.InvariantCulture));
        writer.Write(Keyword.RescaleSlope, "1");
        writer.Write(Keyword.RescaleType, "HU");
    }

    private static string Number(double number) =>
        Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
