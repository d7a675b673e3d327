// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import ai.djl.util.cuda.CudaUtils;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtProvider;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Device;

/** Finds the devices that the runtime can use: the processor always, and CUDA devices where the runtime was built with CUDA. */
public final class OrtDevices {

	static final String CPU = "cpu";
	static final String CUDA_PREFIX = "cuda:";

	private OrtDevices() {
	}

	/** The devices, the fastest kind first. */
	public static List<Device> list(OrtRuntime runtime) {
		var devices = new ArrayList<Device>();
		if (OrtEnvironment.getAvailableProviders().contains(OrtProvider.CUDA)) {
			for (int index = 0; index < runtime.engine().getGpuCount(); index++) {
				devices.add(new Device(CUDA_PREFIX + index, "CUDA device " + index,
						CudaUtils.getGpuMemory(ai.djl.Device.gpu(index)).getMax(), 1));
			}
		}
		devices.add(processor());
		return List.copyOf(devices);
	}

	/** Whether a device is reached through CUDA, and then its index. */
	static int cudaIndex(Device device) {
		return device.id().startsWith(CUDA_PREFIX) ? Integer.parseInt(device.id().substring(CUDA_PREFIX.length())) : -1;
	}

	private static Device processor() {
		Runtime java = Runtime.getRuntime();
		long memory = machineMemory();
		// What Java may fill is not there for programs, but a generous heap limit is rarely used up.
		long left = Math.max(memory - java.maxMemory(), memory / 4);
		return new Device(CPU, "Processor", left, java.availableProcessors());
	}

	/** Bytes of main memory given to this process's container, or to the machine. The platform bean knows of both. */
	private static long machineMemory() {
		try {
			return (Long) ManagementFactory.getPlatformMBeanServer()
					.getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "TotalMemorySize");
		} catch (JMException e) {
			throw new BackendException("The size of this machine's memory cannot be found.", e);
		}
	}
}
